package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.agenda.Found;
import org.rapporteur.extract.agenda.Promise;
import org.rapporteur.extract.agenda.Topic;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.party.Parties.Taking;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.extract.series.SeriesNaming;
import org.rapporteur.extract.setting.Setting;
import org.rapporteur.extract.setting.Setting.Value;
import org.rapporteur.language.Mention;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Count;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Result;
import org.rapporteur.model.Span;

/** Writes a happening as an engagement whose every value quotes the report. */
final class EngagementWriter {
  private final Dossier dossier;
  private final Contents contents;
  private final SeriesNaming series;

  EngagementWriter(Dossier dossier, Contents contents) {
    this.dossier = dossier;
    this.contents = contents;
    this.series = new SeriesNaming(dossier);
  }

  Engagement write(Happening happening, Setting setting, List<Taking> parties) {
    Draft draft = new Draft(dossier.analysis().report().text());
    var chief = happening.chief().anchor();
    draft.stated("kind", chief.span());
    String name = chief.isVerb() ? null : draft.quote(chief.name());
    if (name != null) {
      draft.stated("name", chief.name());
    }
    Integer edition = happening.edition().orElse(null);
    happening
        .editionSighting()
        .map(s -> s.anchor().editionSpan())
        .ifPresent(span -> draft.stated("edition", span));
    Engagement.When when = when(draft, setting);
    String city = value(draft, "city", setting.city());
    String country = value(draft, "country", setting.country());
    var status = Objects.requireNonNull(value(draft, "status", setting.status()));
    List<Participant> participants = participants(draft, parties);
    Engagement.Content content = content(draft, happening);
    List<String> names = series.of(happening, parties);
    if (!names.isEmpty()) {
      draft.stated("series", chief.name());
    }
    Happening parent = happening.parent();
    return new Engagement(
        "e" + (happening.id() + 1),
        !happening.isBackground(),
        happening.kind(),
        name,
        names,
        edition,
        status,
        when,
        new Engagement.Where(city, country),
        parent == null ? null : "e" + (parent.id() + 1),
        participants,
        content,
        draft.evidence());
  }

  private static Engagement.When when(Draft draft, Setting setting) {
    PartialDate start = value(draft, "start", setting.start());
    PartialDate end = value(draft, "end", setting.end());
    return new Engagement.When(start, end, value(draft, "days", setting.days()));
  }

  private static <T> @Nullable T value(Draft draft, String path, @Nullable Value<T> value) {
    if (value == null) {
      return null;
    }
    draft.add(path, value.span(), value.basis(), String.valueOf(value.reason()));
    return value.value();
  }

  private List<Participant> participants(Draft draft, List<Taking> parties) {
    List<Participant> out = new ArrayList<>();
    for (Taking taking : parties) {
      Member member = taking.member();
      String path = "participants[" + out.size() + "]";
      draft.stated(path + ".name", member.nameSpan());
      if (member.role() != null && member.roleSpan() != null) {
        draft.stated(path + ".role", member.roleSpan());
      }
      if (member.represents() != null && member.representsSpan() != null) {
        if (member.representsReason() == null) {
          draft.stated(path + ".represents", member.representsSpan());
        } else {
          draft.deduced(path + ".represents", member.representsSpan(), member.representsReason());
        }
      }
      out.add(
          new Participant(
              member.type(),
              member.names(),
              member.english(),
              member.role(),
              member.represents(),
              member.code(),
              taking.capacity()));
    }
    return out;
  }

  private Engagement.Content content(Draft draft, Happening happening) {
    List<Count> counts = new ArrayList<>();
    for (Mention.Counted counted : contents.counts(happening)) {
      Count count = new Count(counted.of(), counted.value(), counted.bound());
      if (!counts.contains(count)) {
        draft.stated("counts[" + counts.size() + "]", counted.span());
        counts.add(count);
      }
    }
    List<String> topics = new ArrayList<>();
    for (Topic topic : contents.topics(happening)) {
      String words = draft.quote(topic.span());
      if (!topics.contains(words)) {
        draft.stated("topics[" + topics.size() + "]", topic.span());
        topics.add(words);
      }
    }
    List<Result> results = new ArrayList<>();
    for (Found found : contents.results(happening)) {
      draft.stated("outcomes[" + results.size() + "]", found.span());
      results.add(new Result(found.kind(), draft.quote(found.span())));
    }
    List<Commitment> commitments = new ArrayList<>();
    for (Promise promise : contents.promises(happening)) {
      String path = "commitments[" + commitments.size() + "]";
      draft.stated(path, promise.span());
      commitments.add(commitment(draft, path, promise));
    }
    return new Engagement.Content(counts, topics, results, commitments);
  }

  private Commitment commitment(Draft draft, String path, Promise promise) {
    PartialDate due = null;
    if (promise.due() != null) {
      var date =
          dossier.dates().stream()
              .filter(d -> d.span().overlaps(promise.due()) && d.start() != null)
              .findFirst();
      if (date.isPresent()) {
        due = date.get().end() == null ? date.get().start() : date.get().end();
        draft.add(
            path + ".due",
            date.get().span(),
            date.get().basis(),
            String.valueOf(date.get().reason()));
      }
    }
    return new Commitment(
        draft.quote(promise.span()),
        promise.grade(),
        party(promise.by()),
        party(promise.to()),
        due,
        promise.due() == null ? null : draft.quote(promise.due()),
        place(promise.place()));
  }

  private @Nullable String party(@Nullable Span span) {
    if (span == null) {
      return null;
    }
    return dossier.analysis().mentions().stream()
        .filter(m -> m.span().overlaps(span))
        .flatMap(m -> dossier.roster().at(m).stream())
        .map(m -> m.names().get(0))
        .findFirst()
        .orElse(dossier.analysis().words(span));
  }

  private @Nullable String place(@Nullable Span span) {
    if (span == null) {
      return null;
    }
    return dossier.analysis().all(Mention.City.class).stream()
        .filter(c -> c.span().overlaps(span))
        .map(Mention.City::english)
        .findFirst()
        .orElse(dossier.analysis().words(span));
  }
}
