package org.rapporteur.app.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.rapporteur.app.api.Api;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.ui.Pages;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Problem;
import org.rapporteur.app.web.Route;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.store.review.Unfit;
import org.rapporteur.store.sql.StoreException;

/** A server of the pages and of the interface for programs, on the machine's own address. */
public final class DeskServer implements AutoCloseable {
  private static final int THREADS = 32;
  private static final int STOP_MILLIS = 10_000;
  private static final int NOT_MODIFIED = 304;

  /** One page at most, and what a form adds to it. */
  private static final long MOST_BYTES = Bytes.LIMIT + 1L;

  private static final int MOST_MEGABYTES_SENT = 256;

  private final Desk desk;
  private final Api api;
  private final Pages pages;
  private final Javalin server;

  private DeskServer(Desk desk) {
    this.desk = desk;
    api = new Api(desk);
    pages = new Pages(desk, api.operations());
    server = Javalin.create(this::configure);
  }

  /**
   * Starts serving.
   *
   * @param host a name or number of this machine's own; another is refused
   * @param port 0 for any that is free; throws {@link UncheckedIOException} when it is taken
   */
  public static DeskServer start(Desk desk, String host, int port) {
    InetAddress own = Guards.own(host);
    DeskServer server = new DeskServer(desk);
    try {
      server.server.start(own.getHostAddress(), port);
    } catch (JavalinBindException e) {
      throw new UncheckedIOException(taken(host, port), new IOException(e));
    }
    return server;
  }

  private static String taken(String host, int port) {
    return "port "
        + port
        + " of "
        + host
        + " cannot be listened on, most likely because another program listens there;"
        + " --port N takes another, --port 0 any that is free";
  }

  /** Where it listens. */
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
    config.jetty.modifyServer(jetty -> jetty.setStopTimeout(STOP_MILLIS));
    config.routes.before(context -> Guards.check(context, server.port()));
    List<Route> routes = new ArrayList<>(Assets.routes());
    routes.addAll(api.routes());
    routes.addAll(pages.routes());
    for (Route route : routes) {
      HandlerType type = route.method() == Route.Method.GET ? HandlerType.GET : HandlerType.POST;
      config.routes.addHttpHandler(type, route.path(), context -> handle(context, route));
    }
    troubles(config);
  }

  private void troubles(JavalinConfig config) {
    config.routes.exception(Problem.class, (problem, context) -> trouble(context, problem));
    config.routes.exception(
        Unfit.class,
        (unfit, context) -> trouble(context, Problem.unfit(String.valueOf(unfit.getMessage()))));
    config.routes.exception(
        StoreException.class,
        (e, context) ->
            trouble(
                context,
                Problem.of(503, "The record is not to be had", String.valueOf(e.getMessage()))));
    config.routes.exception(
        HttpResponseException.class,
        (e, context) ->
            trouble(context, Problem.of(e.getStatus(), "Refused", String.valueOf(e.getMessage()))));
    config.routes.exception(
        Exception.class,
        (e, context) -> {
          desk.program().console().note("rapporteur: " + context.path() + ": " + e);
          trouble(context, Problem.of(500, "A fault of the program", "it is no fault of yours"));
        });
  }

  private void handle(Context context, Route route) {
    Asked asked = new Asked(context);
    if (route.method() == Route.Method.GET) {
      String tag = "\"" + desk.stamp() + "-" + Wording.of(asked).language() + "\"";
      context.header("ETag", tag).header("Vary", "Accept-Language, Cookie");
      if (tag.equals(context.header("If-None-Match"))) {
        context.status(NOT_MODIFIED);
        return;
      }
    }
    send(context, route.handler().answer(asked));
  }

  private void trouble(Context context, Problem problem) {
    context.removeHeader("ETag");
    send(
        context,
        context.path().startsWith(Api.ROOT)
            ? Api.trouble(problem)
            : pages.trouble(new Asked(context), problem));
  }

  private static void send(Context context, Answered answered) {
    context.status(answered.status()).contentType(answered.type());
    answered.headers().forEach(context::header);
    context.result(answered.body().toArray());
  }

  @Override
  public void close() {
    server.stop();
  }
}
