package org.rapporteur.app.serve;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.rapporteur.app.web.Problem;
import org.rapporteur.store.review.Unfit;
import org.rapporteur.store.sql.StoreException;

/** What went wrong, as a problem that can be told. */
final class Troubles {
  private final Answering answering;

  Troubles(Answering answering) {
    this.answering = answering;
  }

  void add(JavalinConfig config) {
    config.routes.exception(Problem.class, (problem, context) -> tell(context, problem));
    config.routes.exception(
        Unfit.class,
        (unfit, context) -> tell(context, Problem.unfit(String.valueOf(unfit.getMessage()))));
    config.routes.exception(
        StoreException.class,
        (e, context) ->
            tell(
                context,
                Problem.of(503, "The record is not to be had", String.valueOf(e.getMessage()))));
    config.routes.exception(
        HttpResponseException.class,
        (e, context) ->
            tell(context, Problem.of(e.getStatus(), "Refused", String.valueOf(e.getMessage()))));
    config.routes.exception(
        Exception.class,
        (e, context) -> {
          answering.note(context.path() + ": " + e);
          tell(context, Problem.of(500, "A fault of the program", "it is no fault of yours"));
        });
  }

  private void tell(Context context, Problem problem) {
    answering.trouble(context, problem);
  }
}
