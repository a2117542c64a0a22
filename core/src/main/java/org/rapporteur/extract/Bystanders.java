package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.language.Mention;
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
      boolean known = isKnown(member) || (!engagements.isEmpty() && isNamedInFull(member));
      if (known && !taking.contains(key(member.type(), member.names()))) {
        named.add(naming(member));
      }
    }
    named.addAll(within());
    return named;
  }

  /** A body that has a name in English, or a person with an office. */
  private static boolean isKnown(Member member) {
    return member.type() == PartyType.PERSON
        ? member.role() != null
        : member.type() == PartyType.ORGANISATION && !member.english().isEmpty();
  }

  private static boolean isNamedInFull(Member member) {
    return switch (member.type()) {
      case ORGANISATION -> true;
      case PERSON -> member.names().get(0).strip().contains(" ");
      case STATE, GROUP -> false;
    };
  }

  /** Bodies that only an office or group names, each once, and not those of the roster. */
  private List<Naming> within() {
    Set<String> known = new HashSet<>();
    for (Member member : dossier.roster().members()) {
      if (member.type() == PartyType.ORGANISATION) {
        known.addAll(member.names());
        known.addAll(member.english());
      }
    }
    List<Naming> named = new ArrayList<>();
    for (Mention.Organisation body : dossier.analysis().within()) {
      String english = body.english();
      boolean isNew = known.add(body.name());
      if (isNew && english != null && known.add(english)) {
        List<String> names =
            body.acronym() == null ? List.of(english) : List.of(english, body.acronym());
        Participant party =
            new Participant(
                PartyType.ORGANISATION,
                List.of(body.name()),
                names,
                null,
                null,
                body.code(),
                Capacity.PARTICIPANT);
        named.add(new Naming(party, List.of(stated("name", body.span()))));
      }
    }
    return named;
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
