package org.rapporteur.app.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;

/** Those at the round; for the last of them no words are known. */
final class Guests {
  private Guests() {}

  static List<Participant> all() {
    return List.of(
        party("هشام الجزاوي", Capacity.HEAD, "Ambassador"),
        party("第十四轮战略对话", Capacity.PARTICIPANT, null),
        party("Without words", Capacity.ABSENT, null));
  }

  private static Participant party(String name, Capacity capacity, @Nullable String role) {
    return new Participant(PartyType.PERSON, List.of(name), List.of(), role, "EG", null, capacity);
  }
}
