package org.rapporteur.app.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.app.brief.Brief.Sentence;
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
  private final EngagementView view;
  private final Engagement value;
  private final Citations citations;
  private final Voice voice;
  private final List<Sentence> sentences = new ArrayList<>();

  EngagementAccount(EngagementView view, Citations citations) {
    this.view = view;
    this.value = view.value();
    this.citations = citations;
    this.voice = citations.voice();
  }

  /** The sentences for which there are words. */
  List<Sentence> sentences() {
    what();
    Arrays.stream(Capacity.values()).forEach(this::who);
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
    Wording wording = new Wording(voice);
    String place = voice.place(value.where());
    wording.say(
        voice.say(
            "what",
            when(value.when()),
            voice.label("kind", value.kind().label()),
            voice.label("what", value.status().label()),
            place.isEmpty() ? "" : voice.say("what.place", place)));
    String series = value.series().isEmpty() ? null : value.series().get(0);
    if (value.name() != null) {
      wording.say(voice.say("what.name") + " ").quote(value.name());
    }
    if (series != null) {
      String edition = value.edition() == null ? "" : voice.say("what.edition_of", edition()) + " ";
      wording.say(" (" + edition).name(series).say(")");
    } else if (value.edition() != null) {
      wording.say(" (" + voice.say("what.edition", edition()) + ")");
    }
    add(wording, WHAT);
  }

  private String edition() {
    return String.valueOf(value.edition());
  }

  /** The days as the beginning of a sentence. */
  private String when(Engagement.When when) {
    PartialDate start = when.start();
    if (start == null) {
      return when.open() == null
          ? voice.say("when.unknown")
          : voice.say("when.open", voice.dates(when.open()));
    }
    if (when.end() == null && start.day() != null) {
      return voice.say("when.onward", voice.date(start));
    }
    PartialDate end = when.end() == null ? start : when.end();
    return voice.say(start.day() == null ? "when.month" : "when.day", voice.dates(start, end));
  }

  private void who(Capacity capacity) {
    List<Integer> parties =
        IntStream.range(0, value.participants().size())
            .filter(i -> value.participants().get(i).capacity() == capacity)
            .boxed()
            .toList();
    if (!parties.isEmpty()) {
      Wording wording = new Wording(voice).say(voice.label("who", capacity.label()) + " ");
      wording.list(
          parties, MOST_PARTIES, between(), i -> party(wording, value.participants().get(i)));
      List<String> paths = new ArrayList<>();
      for (int i : parties.subList(0, Math.min(MOST_PARTIES, parties.size()))) {
        paths.add("participants[" + i + "].name");
        paths.add("participants[" + i + "].role");
      }
      add(wording, paths);
    }
  }

  private String between() {
    return voice.say("list.between") + " ";
  }

  private void party(Wording wording, Participant party) {
    wording.name(voice.party(party));
    String side = party.type() == PartyType.PERSON ? voice.side(party.represents()) : null;
    List<String> parts = new ArrayList<>();
    if (party.role() != null) {
      parts.add(party.role());
    }
    if (side != null && (party.role() == null || !party.role().contains(side))) {
      parts.add(side);
    }
    if (!parts.isEmpty()) {
      wording.say(" (").name(String.join(voice.say("list.comma") + " ", parts)).say(")");
    }
  }

  private void counts() {
    List<Count> counts = value.content().counts();
    if (!counts.isEmpty()) {
      Wording wording = new Wording(voice).say(voice.say("counted") + " ");
      wording.list(
          counts, MOST_TOPICS, voice.say("list.comma") + " ", count -> wording.say(words(count)));
      add(wording, paths("counts", counts.size()));
    }
  }

  private String words(Count count) {
    String bound =
        count.bound() == Bound.EXACTLY ? "" : voice.label("bound", count.bound().label()) + " ";
    String of = voice.label("count", count.of().label());
    return voice.say("counted.each", bound + count.value(), of);
  }

  private void topics() {
    List<String> topics = value.content().topics();
    if (!topics.isEmpty()) {
      Wording wording = new Wording(voice).say(voice.say("topics") + " ");
      wording.list(topics, MOST_TOPICS, between(), wording::name);
      add(wording, paths("topics", topics.size()));
    }
  }

  private static List<String> paths(String field, int size) {
    return IntStream.range(0, Math.min(size, MOST_TOPICS))
        .mapToObj(i -> field + "[" + i + "]")
        .toList();
  }
}
