package org.rapporteur.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.brief.Brief.Section;
import org.rapporteur.app.brief.Brief.Sentence;
import org.rapporteur.app.export.Sources;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Result;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.Query.Filter;
import org.rapporteur.record.view.Whole;

/**
 * Writes a brief from what is on record. It says nothing that no report says: a value without words
 * gets no sentence.
 */
public final class Drafter {
  /** As many engagements as fit on about two pages. */
  public static final int USUAL = 6;

  private final Whole whole;
  private final Query query;
  private final @Nullable LocalDate asOf;
  private final Voice voice;
  private final Citations citations;
  private final Map<String, EngagementView> told = new HashMap<>();

  private Drafter(Whole whole, Query query, @Nullable LocalDate asOf, Voice voice) {
    this.whole = whole;
    this.query = query;
    this.asOf = asOf;
    this.voice = voice;
    this.citations = new Citations(new Sources(whole), voice);
  }

  /**
   * The brief.
   *
   * @param whole what the caller may see and asked for
   * @param query what was asked, for the title
   * @param asOf the day that decides what is overdue, or null
   * @param most the most engagements to tell, the latest of them
   */
  public static Brief draft(Whole whole, Query query, @Nullable LocalDate asOf, int most) {
    return draft(whole, query, asOf, most, Voice.english());
  }

  /** The brief in the language of {@code voice}. */
  public static Brief draft(
      Whole whole, Query query, @Nullable LocalDate asOf, int most, Voice voice) {
    return new Drafter(whole, query, asOf, voice).draft(most);
  }

  private Brief draft(int most) {
    List<EngagementView> latest =
        whole.engagements().stream()
            .sorted(Comparator.comparing(Drafter::day).thenComparing(EngagementView::id))
            .skip(Math.max(0, whole.engagements().size() - most))
            .toList();
    latest.forEach(view -> told.put(view.id(), view));
    List<Section> sections = new ArrayList<>();
    add(
        sections,
        "section.happened",
        latest.stream().map(view -> new EngagementAccount(view, citations).sentences()).toList());
    add(sections, "section.agreed", latest.stream().flatMap(v -> agreed(v).stream()).toList());
    add(sections, "section.owed", new Dues(told, citations, asOf).paragraphs(whole.commitments()));
    add(
        sections,
        "section.differ",
        latest.stream().flatMap(v -> new Contrasts(v, citations).paragraphs().stream()).toList());
    Brief.About about = new Brief.About(title(), scope(latest.size()));
    return new Brief(voice, about, citations.mark(), sections, citations.sources());
  }

  /** Engagements whose day is not known come first, to be cut first. */
  private static String day(EngagementView view) {
    PartialDate start = view.value().when().start();
    return start == null ? "" : start.toString();
  }

  private void add(List<Section> sections, String heading, List<List<Sentence>> paragraphs) {
    List<List<Sentence>> full = paragraphs.stream().filter(each -> !each.isEmpty()).toList();
    if (!full.isEmpty()) {
      sections.add(new Section(voice.say(heading), full));
    }
  }

  private List<List<Sentence>> agreed(EngagementView view) {
    List<List<Sentence>> agreed = new ArrayList<>();
    List<Result> results = view.value().content().results();
    for (int i = 0; i < results.size(); i++) {
      Wording wording =
          new Wording(voice)
              .say(voice.label("outcome", results.get(i).kind().label()) + " (")
              .say(brief(view, voice) + ")" + voice.say("what.name") + " ")
              .quote(results.get(i).quote())
              .say(". ");
      citations
          .note(view.evidence(), List.of("outcomes[" + i + "]"))
          .ifPresent(note -> agreed.add(List.of(wording.on(note))));
    }
    return agreed;
  }

  /** An engagement by kind, day and place. */
  static String brief(EngagementView view, Voice voice) {
    PartialDate start = view.value().when().start();
    String city = view.value().where().city();
    String comma = voice.say("list.comma") + " ";
    return voice.label("kind", view.value().kind().label())
        + comma
        + (start == null ? voice.say("day.unknown") : voice.date(start))
        + (city == null ? "" : comma + city);
  }

  private String title() {
    List<String> names = new ArrayList<>();
    for (String state : query.filters().getOrDefault(Filter.STATE, List.of())) {
      names.add(voice.state(state));
    }
    for (String party : query.filters().getOrDefault(Filter.PARTY, List.of())) {
      Optional<PartyView> known =
          whole.parties().stream().filter(view -> view.id().equals(party)).findFirst();
      names.add(known.map(PartyView::name).orElse(party));
    }
    List<String> parts = new ArrayList<>();
    if (!names.isEmpty()) {
      parts.add(String.join(" – ", names));
    }
    for (Filter filter : List.of(Filter.SERIES, Filter.KIND, Filter.TOPIC)) {
      parts.addAll(query.filters().getOrDefault(filter, List.of()));
    }
    return parts.isEmpty()
        ? voice.say("title.all")
        : String.join(voice.say("list.comma") + " ", parts);
  }

  private String scope(int shown) {
    List<String> parts = new ArrayList<>();
    addDay(parts, "scope.from", query.from());
    addDay(parts, "scope.to", query.to());
    addDay(parts, "scope.as_of", asOf);
    int all = whole.engagements().size();
    parts.add(
        all == 0
            ? voice.say("scope.none")
            : shown < all ? voice.say("scope.some", shown, all) : voice.say("scope.all", all));
    return String.join(" ", parts);
  }

  private void addDay(List<String> parts, String key, @Nullable LocalDate day) {
    if (day != null) {
      // Where a date ends in a full stop, as in Russian, one is enough.
      parts.add(voice.say(key, voice.date(PartialDate.of(day))).replace("..", "."));
    }
  }
}
