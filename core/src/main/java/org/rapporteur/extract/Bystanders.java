package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Naming;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Span;

/** The persons and bodies in public roles that a report names and that take part in nothing. */
final class Bystanders {
  private final Dossier dossier;

  Bystanders(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Those that take part in none of the engagements, in the order of the cast. */
  List<Naming> besides(List<Engagement> engagements) {
    Set<String> taking = new HashSet<>();
    for (Engagement engagement : engagements) {
      engagement.participants().forEach(party -> taking.add(key(party.type(), party.names())));
    }
    List<Naming> named = new ArrayList<>();
    for (Member member : dossier.roster().members()) {
      if (isPublic(member) && !taking.contains(key(member.type(), member.names()))) {
        named.add(naming(member));
      }
    }
    return named;
  }

  /** A body, or a person with an office or named in full. */
  private static boolean isPublic(Member member) {
    return switch (member.type()) {
      case ORGANISATION -> true;
      case PERSON -> member.role() != null || member.names().get(0).strip().contains(" ");
      case STATE, GROUP -> false;
    };
  }

  private Naming naming(Member member) {
    Participant party =
        new Participant(
            member.type(),
            member.names(),
            member.english(),
            member.role(),
            member.represents(),
            member.code(),
            Capacity.PARTICIPANT);
    List<Evidence> words = new ArrayList<>(List.of(stated("name", member.nameSpan())));
    if (member.role() != null && member.roleSpan() != null) {
      words.add(stated("role", member.roleSpan()));
    }
    Span side = member.representsSpan();
    if (member.represents() != null && side != null) {
      words.add(represents(side, member.representsReason()));
    }
    return new Naming(party, words);
  }

  private Evidence represents(Span side, @Nullable String reason) {
    String text = dossier.analysis().report().text();
    return reason == null
        ? stated("represents", side)
        : Evidence.deduced("participants[0].represents", text, side, reason);
  }

  private Evidence stated(String path, Span span) {
    return Evidence.stated("participants[0]." + path, dossier.analysis().report().text(), span);
  }

  private static String key(PartyType type, List<String> names) {
    return type + "|" + names.get(0);
  }
}
