package org.rapporteur.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.brief.Brief.Section;
import org.rapporteur.app.brief.Brief.Sentence;
import org.rapporteur.app.export.Sources;
import org.rapporteur.app.export.Titles;
import org.rapporteur.app.show.DateWords;
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
  private final Citations citations;
  private final Map<String, EngagementView> told = new HashMap<>();

  private Drafter(Whole whole, Query query, @Nullable LocalDate asOf) {
    this.whole = whole;
    this.query = query;
    this.asOf = asOf;
    this.citations = new Citations(new Sources(whole));
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
    return new Drafter(whole, query, asOf).draft(most);
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
        "What happened",
        latest.stream().map(view -> new EngagementAccount(view, citations).sentences()).toList());
    add(sections, "What was agreed", latest.stream().flatMap(v -> agreed(v).stream()).toList());
    add(sections, "What is owed", new Dues(told, citations, asOf).paragraphs(whole.commitments()));
    add(
        sections,
        "Where sources differ",
        latest.stream().flatMap(v -> new Contrasts(v, citations).paragraphs().stream()).toList());
    return new Brief(
        title(), scope(latest.size()), citations.mark(), sections, citations.sources());
  }

  /** Engagements whose day is not known come first, to be cut first. */
  private static String day(EngagementView view) {
    PartialDate start = view.value().when().start();
    return start == null ? "" : start.toString();
  }

  private static void add(List<Section> sections, String heading, List<List<Sentence>> paragraphs) {
    List<List<Sentence>> full = paragraphs.stream().filter(each -> !each.isEmpty()).toList();
    if (!full.isEmpty()) {
      sections.add(new Section(heading, full));
    }
  }

  private List<List<Sentence>> agreed(EngagementView view) {
    List<List<Sentence>> agreed = new ArrayList<>();
    List<Result> results = view.value().content().results();
    for (int i = 0; i < results.size(); i++) {
      String kind = results.get(i).kind().label();
      Wording wording =
          new Wording()
              .say(kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " (")
              .say(brief(view) + "): ")
              .quote(results.get(i).quote())
              .say(". ");
      citations
          .note(view.evidence(), List.of("outcomes[" + i + "]"))
          .ifPresent(note -> agreed.add(List.of(wording.on(note))));
    }
    return agreed;
  }

  /** An engagement by kind, day and place. */
  static String brief(EngagementView view) {
    PartialDate start = view.value().when().start();
    String city = view.value().where().city();
    return view.value().kind().label()
        + (start == null ? ", day not known" : ", " + DateWords.of(start))
        + (city == null ? "" : ", " + city);
  }

  private String title() {
    List<String> names = new ArrayList<>();
    for (String state : query.filters().getOrDefault(Filter.STATE, List.of())) {
      names.add(Titles.state(state));
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
    return parts.isEmpty() ? "All that is on record" : String.join(", ", parts);
  }

  private String scope(int shown) {
    StringBuilder out = new StringBuilder();
    if (query.from() != null) {
      out.append("From ").append(DateWords.of(PartialDate.of(query.from()))).append(" on. ");
    }
    if (query.to() != null) {
      out.append("Up to ").append(DateWords.of(PartialDate.of(query.to()))).append(". ");
    }
    if (asOf != null) {
      out.append("As of ").append(DateWords.of(PartialDate.of(asOf))).append(". ");
    }
    int all = whole.engagements().size();
    if (all == 0) {
      return out.append("Nothing is on record.").toString();
    }
    String some = shown < all ? "The " + shown + " latest of " + all : String.valueOf(all);
    String engagements = all == 1 ? " engagement." : " engagements.";
    return out.append(some).append(engagements).toString();
  }
}
