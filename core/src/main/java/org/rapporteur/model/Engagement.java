package org.rapporteur.model;

import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A specific happening, past, present or planned, at which parties deal with each other, as one
 * report tells it.
 *
 * @param id unique within its report
 * @param main whether the report is about it, rather than mentioning it as background
 * @param kind what sort of engagement
 * @param name the words that name it, or null
 * @param series English names of the series it belongs to; empty when it does not recur
 * @param edition number in its series, or null
 * @param status whether it took place
 * @param when its dates
 * @param where its place
 * @param partOf id of the larger engagement within the same report, or null
 * @param participants each named party once
 * @param content counts, topics, results and commitments
 * @param evidence the words behind each value; never empty
 */
public record Engagement(
    String id,
    boolean main,
    Kind kind,
    @Nullable String name,
    List<String> series,
    @Nullable Integer edition,
    Status status,
    When when,
    Where where,
    @Nullable String partOf,
    List<Participant> participants,
    Content content,
    List<Evidence> evidence) {
  /** Copies the lists; refuses an engagement without its words. */
  public Engagement {
    series = List.copyOf(series);
    participants = List.copyOf(participants);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("an engagement needs the words that say it: " + id);
    }
  }

  /** The same engagement by other words. */
  public Engagement withEvidence(List<Evidence> other) {
    return new Engagement(
        id,
        main,
        kind,
        name,
        series,
        edition,
        status,
        when,
        where,
        partOf,
        participants,
        content,
        other);
  }

  /**
   * The days of an engagement.
   *
   * @param start first day, month or year, or null when unknown
   * @param end last day, month or year, or null when unknown
   * @param open its days in a year that the report does not tell; null when it tells the year, or
   *     no day
   */
  public record When(
      @Nullable PartialDate start, @Nullable PartialDate end, @Nullable OpenDays open) {
    /** Nothing known. */
    public static final When UNKNOWN = new When(null, null);

    /** Days of a known year. */
    public When(@Nullable PartialDate start, @Nullable PartialDate end) {
      this(start, end, null);
    }
  }

  /**
   * Days of a year that is not known.
   *
   * @param first the first day
   * @param last the last day, the same for one day
   */
  public record OpenDays(MonthDay first, MonthDay last) {
    /** Reads {@code --06-12} or {@code --06-12/--06-13}. */
    public static OpenDays parse(String iso) {
      int slash = iso.indexOf('/');
      return new OpenDays(
          MonthDay.parse(slash < 0 ? iso : iso.substring(0, slash)),
          MonthDay.parse(iso.substring(slash + 1)));
    }

    /** ISO 8601 without a year. */
    @Override
    public String toString() {
      return first.equals(last) ? first.toString() : first + "/" + last;
    }
  }

  /**
   * The place of an engagement.
   *
   * @param city in English, or null
   * @param country ISO 3166-1 alpha-2, or null
   */
  public record Where(@Nullable String city, @Nullable String country) {
    /** Nothing known. */
    public static final Where UNKNOWN = new Where(null, null);
  }

  /**
   * What an engagement was about and what came of it.
   *
   * @param counts numbers of parties
   * @param topics what was or will be discussed, in the report's words
   * @param results what it produced
   * @param commitments what was promised for later
   */
  public record Content(
      List<Count> counts, List<String> topics, List<Result> results, List<Commitment> commitments) {
    /** Nothing said. */
    public static final Content NONE = new Content(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Content {
      counts = List.copyOf(counts);
      topics = List.copyOf(topics);
      results = List.copyOf(results);
      commitments = List.copyOf(commitments);
    }
  }
}
