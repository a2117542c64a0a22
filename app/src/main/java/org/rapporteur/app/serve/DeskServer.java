package org.rapporteur.app.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.web.Caller.Role;
import org.rapporteur.app.web.Route;
import org.rapporteur.model.Mark;
import org.rapporteur.read.format.Bytes;

/** A server of the pages and of the interfaces for programs and assistants. */
public final class DeskServer implements AutoCloseable {
  private static final int THREADS = 32;
  private static final int STOP_MILLIS = 10_000;
  private static final int CLOSE_MILLIS = 5_000;

  /** One page at most, and what a form adds to it. */
  private static final long MOST_BYTES = Bytes.LIMIT + 1L;

  private static final int MOST_MEGABYTES_SENT = 256;

  private final Map<Mark, Offer> offers = new EnumMap<>(Mark.class);
  private final Listening listening;
  private final Guards guards;
  private final Answering answering;
  private final GracefulHandler underWay = new GracefulHandler();
  private final Javalin server;

  private DeskServer(Desk desk, Listening listening) {
    this.listening = listening;
    for (Mark mark : Mark.values()) {
      boolean seen = mark.compareTo(desk.clearance()) <= 0;
      if (seen && (listening.door() != null || mark == desk.clearance())) {
        offers.put(mark, new Offer(desk.seenUpTo(mark)));
      }
    }
    boolean secure = listening.origin() != null && "https".equals(listening.origin().getScheme());
    Admission admission = new Admission(listening.door(), desk.clearance(), secure);
    guards = new Guards(listening);
    answering = new Answering(desk, offers, admission);
    server = Javalin.create(this::configure);
  }

  /** Starts serving to this machine alone, without users. */
  public static DeskServer start(Desk desk, String host, int port) {
    return start(desk, new Listening(host, port, null, null));
  }

  /**
   * Starts serving. Throws {@link IllegalArgumentException} when there is nobody to keep others out
   * of an address that they reach, {@link UncheckedIOException} when the port is taken.
   */
  public static DeskServer start(Desk desk, Listening listening) {
    InetAddress own = Guards.own(listening);
    DeskServer server = new DeskServer(desk, listening);
    try {
      server.server.start(own.getHostAddress(), listening.port());
    } catch (JavalinBindException e) {
      throw new UncheckedIOException(taken(listening), new IOException(e));
    }
    return server;
  }

  private static String taken(Listening listening) {
    return "port "
        + listening.port()
        + " of "
        + listening.host()
        + " cannot be listened on, most likely because another program listens there;"
        + " --port N takes another, --port 0 any that is free";
  }

  /** The address it listens on. */
  public InetAddress address() {
    return Guards.own(listening);
  }

  /** The port it listens on. */
  public int port() {
    return server.port();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = MOST_BYTES;
    config.http.prefer405over404 = true;
    config.jetty.threadPool = new QueuedThreadPool(THREADS);
    config.jetty.multipartConfig.maxFileSize(Bytes.LIMIT >> 20, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(MOST_MEGABYTES_SENT, SizeUnit.MB);
    config.jetty.modifyServer(
        jetty -> {
          // What is under way when the server is told to stop is answered first, and nothing is
          // read on and on that does not say how long it is.
          underWay.setHandler(new SizeLimitHandler((long) MOST_MEGABYTES_SENT << 20, -1));
          jetty.setHandler(underWay);
          jetty.setErrorHandler(new Unread());
          jetty.setStopTimeout(CLOSE_MILLIS);
        });
    config.routes.before(context -> guards.check(context, server.port()));
    Assets.routes().forEach(route -> add(config, route, context -> answering.open(context, route)));
    answering
        .openRoutes()
        .forEach(route -> add(config, route, context -> answering.open(context, route)));
    for (Route route : answering.ownRoutes()) {
      Role needed = route.path().equals(Answering.METRICS) ? Role.ADMINISTRATOR : Role.READER;
      add(config, route, context -> answering.known(context, offer -> route, needed));
    }
    List<Route> routes = offers.values().iterator().next().routes();
    for (int i = 0; i < routes.size(); i++) {
      int number = i;
      add(
          config,
          routes.get(i),
          context -> answering.known(context, offer -> offer.routes().get(number), Role.READER));
    }
    for (HandlerType type : List.of(HandlerType.GET, HandlerType.POST, HandlerType.DELETE)) {
      config.routes.addHttpHandler(type, "/mcp", answering::assistant);
    }
    new Troubles(answering).add(config);
  }

  /** Answers over the library's own request. */
  @FunctionalInterface
  private interface Answer {
    void to(Context context);
  }

  private static void add(JavalinConfig config, Route route, Answer answer) {
    HandlerType type = route.method() == Route.Method.GET ? HandlerType.GET : HandlerType.POST;
    config.routes.addHttpHandler(type, route.path(), answer::to);
  }

  /**
   * Takes nothing new, waits for what is under way, however slowly it is sent, and closes: only
   * then, since the library cuts off what pauses for a second once it is told to stop.
   */
  @Override
  public void close() {
    try {
      underWay.shutdown().get(STOP_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      // What takes longer is cut off.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.stop();
  }
}
