package org.rapporteur.app.serve;

import io.javalin.http.Context;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.app.api.Api;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Caller;
import org.rapporteur.app.web.Caller.Role;
import org.rapporteur.app.web.Problem;
import org.rapporteur.app.web.Route;
import org.rapporteur.model.Mark;
import org.rapporteur.read.format.Bytes;

/** Answers requests: finds out who asks, what they may do, and hands on what they ask. */
final class Answering {
  static final String METRICS = "/metrics";

  private static final String SIGN_IN = "/sign-in";
  private static final String PLAIN = "text/plain; charset=utf-8";
  private static final int NOT_SIGNED_IN = 401;
  private static final int TOO_LARGE = 413;

  /** As many bytes as are read of what somebody sends whom nobody knows. */
  private static final int MOST_OF_STRANGERS = 16 << 10;

  private static final int NOT_MODIFIED = 304;

  private final Desk desk;
  private final Map<Mark, Offer> offers;
  private final Admission admission;
  private final Gauges gauges = new Gauges();

  Answering(Desk desk, Map<Mark, Offer> offers, Admission admission) {
    this.desk = desk;
    this.offers = offers;
    this.admission = admission;
  }

  /** Routes that anybody may ask. */
  List<Route> openRoutes() {
    return List.of(
        Route.get(SIGN_IN, Admission::page),
        Route.post(SIGN_IN, admission::signIn),
        Route.get("/health/live", asked -> Answered.of(200, PLAIN, "alive\n")),
        Route.get("/health/ready", asked -> ready()));
  }

  /** Routes of the server itself that are the same for every mark. */
  List<Route> ownRoutes() {
    return List.of(
        Route.post("/sign-out", admission::signOut), Route.get(METRICS, asked -> metrics()));
  }

  /** The record is asked for something, so that one that cannot be read is no readiness. */
  private Answered ready() {
    desk.book().overview().stamp();
    return Answered.of(200, PLAIN, "ready\n");
  }

  private Answered metrics() {
    String stamp = desk.book().overview().stamp();
    long position = Long.parseLong(stamp.substring(0, stamp.indexOf('-')));
    return Answered.of(200, Gauges.TYPE, gauges.text(admission.signedIn(), position));
  }

  /** Answers whoever asks. */
  void open(Context context, Route route) {
    long before = System.nanoTime();
    Asked asked = new Asked(context, Caller.here(Mark.PUBLIC));
    asked.holdTo(MOST_OF_STRANGERS);
    send(context, route.handler().answer(asked));
    gauges.answered(context.statusCode(), Duration.ofNanos(System.nanoTime() - before));
  }

  /** Answers those who are known and may do so. */
  void known(Context context, Function<Offer, Route> wanted, Role needed) {
    long before = System.nanoTime();
    Asked asked = new Asked(context, caller(context));
    if (context.isFormUrlencoded()) {
      asked.holdTo(Bytes.LIMIT);
    }
    Offer offer = offer(asked.caller());
    Route route = wanted.apply(offer);
    boolean leaving = route.path().equals("/sign-out");
    Admission.check(asked, route.method(), leaving ? Role.READER : needed, leaving);
    if (route.method() == Route.Method.GET && !route.path().equals(METRICS)) {
      String tag = tag(offer, asked);
      context.header("ETag", tag).header("Vary", "Accept-Language, Cookie, Authorization");
      if (tag.equals(context.header("If-None-Match"))) {
        context.status(NOT_MODIFIED);
        gauges.answered(NOT_MODIFIED, Duration.ofNanos(System.nanoTime() - before));
        return;
      }
    }
    send(context, route.handler().answer(asked));
    gauges.answered(context.statusCode(), Duration.ofNanos(System.nanoTime() - before));
  }

  /** Hands on what an assistant asks, who signs in by a token where one is needed. */
  void assistant(Context context) {
    Caller caller = caller(context);
    if (caller.token() != null) {
      throw Problem.of(403, "Refused", "assistants sign in by a token of their own");
    }
    try {
      offer(caller).assistants().service(context.req(), context.res());
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Caller caller(Context context) {
    return admission
        .caller(new Asked(context, Caller.here(Mark.PUBLIC)))
        .orElseThrow(() -> Problem.of(NOT_SIGNED_IN, "Not signed in", "sign in first"));
  }

  private Offer offer(Caller caller) {
    Offer offer = offers.get(caller.mark());
    return offer == null ? offers.values().iterator().next() : offer;
  }

  /** Everything an answer follows from: the record, who may see it, language and session. */
  private static String tag(Offer offer, Asked asked) {
    Caller caller = asked.caller();
    String who = caller.name() == null ? "" : "-" + Integer.toHexString(caller.hashCode());
    return "\""
        + offer.desk().stamp()
        + "-"
        + Wording.of(asked).language()
        + "-"
        + caller.mark().label()
        + who
        + "\"";
  }

  /** Tells of trouble, in the form of what was asked. */
  void trouble(Context context, Problem problem) {
    context.removeHeader("ETag");
    // A page would read on in what is too large, for the language chosen in it.
    boolean tooLarge = problem.status() == TOO_LARGE;
    boolean program =
        tooLarge || context.path().startsWith(Api.ROOT) || context.path().equals("/mcp");
    boolean unknown = problem.status() == NOT_SIGNED_IN && !admission.isOpen();
    if (program) {
      String way = context.path().endsWith(".ics") ? "Basic realm=\"Rapporteur\"" : "Bearer";
      Answered told = Api.trouble(problem);
      send(context, unknown ? told.with("WWW-Authenticate", way) : told);
    } else if (unknown && context.method().name().equals("GET")) {
      send(context, Answered.seeOther(SIGN_IN));
    } else {
      Caller nobody = Caller.here(Mark.PUBLIC);
      Asked asked = new Asked(context, unknown ? nobody : known(context));
      send(context, offer(asked.caller()).pages().trouble(asked, problem));
    }
    gauges.answered(context.statusCode(), Duration.ZERO);
  }

  private Caller known(Context context) {
    try {
      return caller(context);
    } catch (Problem e) {
      return Caller.here(Mark.PUBLIC);
    }
  }

  /** Notes a fault of the program where whoever runs it looks. */
  void note(String text) {
    desk.program().console().note("rapporteur: " + text);
  }

  private static void send(Context context, Answered answered) {
    context.status(answered.status()).contentType(answered.type());
    answered.headers().forEach(context::header);
    context.result(answered.body().toArray());
  }
}
