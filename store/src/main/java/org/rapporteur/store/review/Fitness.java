package org.rapporteur.store.review;

import org.jdbi.v3.core.Handle;
import org.rapporteur.record.Act;
import org.rapporteur.record.Anchor;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.amend.Amendments;
import org.rapporteur.record.amend.Place;
import org.rapporteur.store.projection.Attached;
import org.rapporteur.store.projection.Whereabouts;

/** Whether a decision fits what is on record. */
public final class Fitness {
  private Fitness() {}

  /** Throws {@link Unfit} when a decision on a value, just kept, does not take hold. */
  public static void check(Handle handle, Judgement judgement) {
    checkQuote(handle, judgement);
    Act act = judgement.act();
    if (!act.isOnValue() && !act.isOnCommitment() && act != Act.SETTLE) {
      return;
    }
    Attached attached = new Attached(handle);
    for (String report : new Whereabouts(handle).of(judgement.on())) {
      if (attached.in(report).contains(judgement.id())) {
        return;
      }
    }
    throw new Unfit(
        "this cannot be so: "
            + act.label()
            + " "
            + judgement.values()
            + " on "
            + String.join(" ", judgement.on()));
  }

  /** Throws {@link Unfit} when the words of the decision do not stand in a text on record. */
  public static void checkQuote(Handle handle, Judgement judgement) {
    String quote = judgement.values().get(Amendments.QUOTE);
    Place first = judgement.act().isOnValue() ? Place.of(judgement).get(0) : null;
    if (quote == null || first == null || first.anchor() == null) {
      return;
    }
    Anchor anchor = first.anchor();
    handle
        .select("select content from text where sha256 = ?", anchor.textSha256())
        .mapTo(String.class)
        .findOne()
        .ifPresent(
            text -> {
              int end = anchor.span().end();
              if (end > text.length() || !anchor.span().of(text).equals(quote)) {
                throw new Unfit(
                    judgement.id()
                        + ": the quote does not stand at "
                        + anchor.span()
                        + ": "
                        + quote);
              }
            });
  }
}
