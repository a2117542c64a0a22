package org.rapporteur.app.api;

import org.rapporteur.app.desk.Listing;
import org.rapporteur.app.web.Answered;
import org.rapporteur.json.Fields;

/** Answers in JSON, entries in the shape of the exports. */
final class Written {
  private Written() {}

  /** One entry. */
  static <T> Answered one(T value, Fields.Body<? super T> shape) {
    return object(fields -> shape.write(fields, value));
  }

  /** A stretch of a list, with how many there are and where it begins. */
  static <T> Answered list(Listing<T> listing, Fields.Body<? super T> shape) {
    return object(
        fields ->
            fields
                .number("total", listing.total())
                .number("offset", listing.skipped())
                .objects("items", listing.items(), shape));
  }

  /** An object. */
  static Answered object(Fields.Content content) {
    return Answered.json(Fields.line(content));
  }
}
