package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Span;

/**
 * The evidence of one engagement while it is written: for each value the shortest words that carry
 * it. Confined to one thread.
 */
final class Draft {
  private final String text;
  private final List<Evidence> evidence = new ArrayList<>();

  Draft(String text) {
    this.text = text;
  }

  void stated(String path, Span span) {
    evidence.add(Evidence.stated(path, text, clip(span)));
  }

  void deduced(String path, Span span, String reason) {
    evidence.add(Evidence.deduced(path, text, clip(span), reason));
  }

  /** Adds the value stated, or deduced when a reason is given. */
  void add(String path, Span span, Basis basis, String reason) {
    if (basis == Basis.STATED) {
      stated(path, span);
    } else {
      deduced(path, span, reason);
    }
  }

  String quote(Span span) {
    return clip(span).of(text);
  }

  List<Evidence> evidence() {
    return List.copyOf(evidence);
  }

  /** The span, cut to the longest quote allowed, never inside a surrogate pair. */
  private Span clip(Span span) {
    if (span.length() <= Evidence.MAX_QUOTE) {
      return span;
    }
    int end = span.start() + Evidence.MAX_QUOTE;
    return new Span(span.start(), Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }
}
