package org.rapporteur.app.brief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.brief.Brief.Sentence;
import org.rapporteur.app.export.Titles;
import org.rapporteur.app.show.DateWords;
import org.rapporteur.model.Bound;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Count;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.record.view.EngagementView;

/** An engagement in sentences: what, when and where; who; about what. */
final class EngagementAccount {
  private static final int MOST_PARTIES = 6;
  private static final int MOST_TOPICS = 5;
  private static final List<String> WHAT =
      List.of("name", "kind", "status", "start", "end", "days", "city", "country", "edition");
  private static final Map<Capacity, String> LABELS =
      new EnumMap<>(
          Map.of(
              Capacity.ORGANISER, "Organised by ",
              Capacity.HOST, "Hosted by ",
              Capacity.HEAD, "Led by ",
              Capacity.SPEAKER, "Speaking: ",
              Capacity.PARTICIPANT, "Taking part: ",
              Capacity.INVITED, "Invited: ",
              Capacity.ABSENT, "Stayed away: "));

  private final EngagementView view;
  private final Engagement value;
  private final Citations citations;
  private final List<Sentence> sentences = new ArrayList<>();

  EngagementAccount(EngagementView view, Citations citations) {
    this.view = view;
    this.value = view.value();
    this.citations = citations;
  }

  /** The sentences for which there are words. */
  List<Sentence> sentences() {
    what();
    LABELS.forEach(this::who);
    counts();
    topics();
    return sentences;
  }

  private void add(Wording wording, List<String> paths) {
    citations
        .note(view.evidence(), paths)
        .ifPresent(note -> sentences.add(wording.say(". ").on(note)));
  }

  private void what() {
    Wording wording = new Wording();
    String place = Titles.of(value.where());
    String verb =
        switch (value.status()) {
          case HELD -> " took place";
          case PLANNED -> " is planned";
          case CANCELLED -> " was called off";
        };
    wording
        .say(when(value.when()) + " a " + value.kind().label() + verb)
        .say(place.isEmpty() ? "" : " in " + place);
    String series = value.series().isEmpty() ? null : value.series().get(0);
    if (value.name() != null) {
      wording.say(": ").quote(value.name());
    }
    if (series != null) {
      String edition = value.edition() == null ? "" : "edition " + value.edition() + " of ";
      wording.say(" (" + edition).name(series).say(")");
    } else if (value.edition() != null) {
      wording.say(" (edition " + value.edition() + ")");
    }
    add(wording, WHAT);
  }

  /** The days as the beginning of a sentence. */
  static String when(Engagement.When when) {
    PartialDate start = when.start();
    if (start == null) {
      return when.open() == null ? "On a day not known" : "On " + DateWords.of(when) + ",";
    }
    if (when.end() == null && start.day() != null) {
      return "From " + DateWords.of(start) + " on";
    }
    PartialDate end = when.end() == null ? start : when.end();
    return (start.day() == null ? "In " : "On ") + DateWords.of(start, end);
  }

  private void who(Capacity capacity, String label) {
    List<Integer> parties =
        IntStream.range(0, value.participants().size())
            .filter(i -> value.participants().get(i).capacity() == capacity)
            .boxed()
            .toList();
    if (!parties.isEmpty()) {
      Wording wording = new Wording().say(label);
      wording.list(parties, MOST_PARTIES, "; ", i -> party(wording, value.participants().get(i)));
      List<String> paths = new ArrayList<>();
      for (int i : parties.subList(0, Math.min(MOST_PARTIES, parties.size()))) {
        paths.add("participants[" + i + "].name");
        paths.add("participants[" + i + "].role");
      }
      add(wording, paths);
    }
  }

  private static void party(Wording wording, Participant party) {
    wording.name(Titles.of(party));
    String side = party.type() == PartyType.PERSON ? side(party.represents()) : null;
    List<String> parts = new ArrayList<>();
    if (party.role() != null) {
      parts.add(party.role());
    }
    if (side != null && (party.role() == null || !party.role().contains(side))) {
      parts.add(side);
    }
    if (!parts.isEmpty()) {
      wording.say(" (").name(String.join(", ", parts)).say(")");
    }
  }

  /** A state by its name, an organisation as it is. */
  static @Nullable String side(@Nullable String side) {
    return side != null && side.matches("[A-Z]{2}") ? Titles.state(side) : side;
  }

  private void counts() {
    List<Count> counts = value.content().counts();
    if (!counts.isEmpty()) {
      Wording wording = new Wording().say("Counted: ");
      wording.list(counts, MOST_TOPICS, ", ", count -> wording.say(words(count)));
      add(wording, paths("counts", counts.size()));
    }
  }

  private static String words(Count count) {
    String bound = count.bound() == Bound.EXACTLY ? "" : count.bound().label() + " ";
    return bound + count.value() + " " + count.of().label();
  }

  private void topics() {
    List<String> topics = value.content().topics();
    if (!topics.isEmpty()) {
      Wording wording = new Wording().say("On the table: ");
      wording.list(topics, MOST_TOPICS, "; ", wording::name);
      add(wording, paths("topics", topics.size()));
    }
  }

  private static List<String> paths(String field, int size) {
    return IntStream.range(0, Math.min(size, MOST_TOPICS))
        .mapToObj(i -> field + "[" + i + "]")
        .toList();
  }
}
