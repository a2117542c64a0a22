package org.rapporteur.app.export;

import java.util.Locale;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;

/** What things on record are called on one line, in plain words. */
public final class Titles {
  private Titles() {}

  /** An engagement: its own name, else its series, else what it is. */
  public static String of(Engagement engagement) {
    if (engagement.name() != null) {
      return PlainText.line(engagement.name());
    }
    String kind = engagement.kind().label();
    String name = engagement.series().isEmpty() ? kind : engagement.series().get(0);
    return PlainText.line(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
  }

  /** A party: a state by its English name, others in English where a report gives it so. */
  public static String of(Participant party) {
    if (party.type() == PartyType.STATE && party.code() != null) {
      return state(party.code());
    }
    String name = party.english().isEmpty() ? party.names().get(0) : party.english().get(0);
    return PlainText.line(name);
  }

  /** The English name of a state by its alpha-2 code. */
  public static String state(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
  }

  /** A place as far as it is known; empty when nothing is. */
  public static String of(Engagement.Where where) {
    String state = where.country() == null ? "" : state(where.country());
    if (where.city() == null) {
      return state;
    }
    return state.isEmpty() ? where.city() : where.city() + ", " + state;
  }
}
