package org.rapporteur.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Count;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Grade;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Status;
import org.rapporteur.record.Ids;

/** Writes a report and its reading by hand: each value appends its own words to the text. */
final class Write {
  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Evidence> words = new ArrayList<>();
  private final List<Engagement> engagements = new ArrayList<>();
  private final List<Participant> participants = new ArrayList<>();
  private final List<Count> counts = new ArrayList<>();
  private final List<String> topics = new ArrayList<>();
  private final List<Commitment> commitments = new ArrayList<>();
  private final List<String> series = new ArrayList<>();
  private Mark mark = Mark.INTERNAL;
  private Status status = Status.HELD;
  private String language = "en";
  private @Nullable LocalDate published;
  private @Nullable String url;
  private @Nullable Integer edition;
  private @Nullable PartialDate start;
  private @Nullable PartialDate end;
  private @Nullable String city;

  private Write(String id) {
    this.id = id;
  }

  static Write report(String id) {
    return new Write(id);
  }

  Write mark(Mark other) {
    mark = other;
    return this;
  }

  Write language(String other) {
    language = other;
    return this;
  }

  Write published(String day) {
    published = LocalDate.parse(day);
    return this;
  }

  Write url(String address) {
    url = address;
    return this;
  }

  Write planned() {
    status = Status.PLANNED;
    return this;
  }

  Write edition(int number, String name) {
    edition = number;
    series.add(name);
    say("edition", "edition " + number);
    say("series", name);
    return this;
  }

  Write days(String first, String last) {
    start = PartialDate.parse(first);
    end = PartialDate.parse(last);
    say("start", "from " + first);
    say("end", "to " + last);
    return this;
  }

  Write city(String name) {
    city = name;
    say("city", "in " + name);
    return this;
  }

  Write state(String name, String code, Capacity capacity) {
    return party(
        new Participant(PartyType.STATE, List.of(name), List.of(), null, null, code, capacity));
  }

  Write person(String name, String english, String role, @Nullable String state) {
    List<String> forms = english.isEmpty() ? List.of() : List.of(english);
    return party(
        new Participant(PartyType.PERSON, List.of(name), forms, role, state, null, Capacity.HEAD));
  }

  Write organisation(String name, @Nullable String code) {
    return party(
        new Participant(
            PartyType.ORGANISATION,
            List.of(name),
            List.of(name),
            null,
            null,
            code,
            Capacity.ORGANISER));
  }

  private Write party(Participant party) {
    say("participants[" + participants.size() + "].name", party.names().get(0));
    participants.add(party);
    return this;
  }

  Write count(Count count) {
    say("counts[" + counts.size() + "]", count.value() + " " + count.of().label());
    counts.add(count);
    return this;
  }

  Write topic(String topic) {
    say("topics[" + topics.size() + "]", topic);
    topics.add(topic);
    return this;
  }

  Write promise(String quote, @Nullable String by) {
    say("commitments[" + commitments.size() + "].quote", quote);
    commitments.add(new Commitment(quote, Grade.PROMISED, by, null, null, null, null));
    return this;
  }

  Write promise(String quote, String place, String due) {
    say("commitments[" + commitments.size() + "].quote", quote);
    PartialDate day = PartialDate.parse(due);
    commitments.add(new Commitment(quote, Grade.AGREED, null, null, day, null, place));
    return this;
  }

  Write prose(String more) {
    text.append(more).append('\n');
    return this;
  }

  /** Ends one engagement; what follows belongs to the next. */
  Write held(Kind kind) {
    return held(kind, null);
  }

  Write held(Kind kind, @Nullable String partOf) {
    say("kind", "a " + kind.label());
    String local = "e" + (engagements.size() + 1);
    engagements.add(
        new Engagement(
            local,
            engagements.isEmpty(),
            kind,
            null,
            series,
            edition,
            status,
            new Engagement.When(start, end),
            new Engagement.Where(city, null),
            partOf,
            participants,
            new Engagement.Content(counts, topics, List.of(), commitments),
            words));
    for (List<?> list : List.of(series, participants, counts, topics, commitments, words)) {
      list.clear();
    }
    edition = null;
    start = null;
    end = null;
    city = null;
    return this;
  }

  private void say(String path, String quote) {
    int from = text.length();
    text.append(quote).append(". ");
    words.add(Evidence.stated(path, text.toString(), new Span(from, from + quote.length())));
  }

  Outcome.Kept kept() {
    return new Outcome.Kept(build(), engagements);
  }

  Outcome.Skipped skipped() {
    return new Outcome.Skipped(build(), "no_engagement", "no engagement found");
  }

  byte[] bytes() {
    return (id + "\n" + text).getBytes(StandardCharsets.UTF_8);
  }

  private Report build() {
    String basis = published == null ? null : "given";
    Publication publication =
        new Publication(url, "Title of " + id, "Publisher of " + id, published, basis, List.of());
    return new Report(
        id,
        id + ".txt",
        publication,
        language,
        text.toString(),
        Ids.sha256(text.toString()),
        List.of(),
        mark);
  }
}
