package org.rapporteur.app.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One engagement as compared, from a gold record or from the reader.
 *
 * @param id within its report, or null
 * @param what what it is
 * @param start first day, month or year as written, or null
 * @param end last day, month or year as written, or null
 * @param place where
 * @param partOf id of the larger engagement, or null
 * @param parties each named party
 * @param content what it was about and what came of it
 * @param quotes the words behind its values
 */
public record Entry(
    @Nullable String id,
    What what,
    @Nullable String start,
    @Nullable String end,
    Place place,
    @Nullable String partOf,
    List<Party> parties,
    Content content,
    List<Quote> quotes) {
  /** Says nothing at all; what an entry without counterpart is compared with. */
  public static final Entry NOTHING =
      new Entry(
          null,
          new What(null, null, List.of(), null, null),
          null,
          null,
          new Place(null, null),
          null,
          List.of(),
          new Content(List.of(), List.of(), List.of(), List.of()),
          List.of());

  /** Copies the lists. */
  public Entry {
    parties = List.copyOf(parties);
    quotes = List.copyOf(quotes);
  }

  /**
   * What an engagement is.
   *
   * @param kind conference, session and so on, or null
   * @param name the words that name it, or null
   * @param series names of its series
   * @param edition number in its series, or null
   * @param status held, planned or cancelled, or null
   */
  public record What(
      @Nullable String kind,
      @Nullable String name,
      List<String> series,
      @Nullable Integer edition,
      @Nullable String status) {}

  /**
   * Where it takes place.
   *
   * @param city in English, or null
   * @param country alpha-2, or null
   */
  public record Place(@Nullable String city, @Nullable String country) {}

  /**
   * What it was about and what came of it.
   *
   * @param counts numbers of parties
   * @param topics phrases
   * @param outcomes what it produced
   * @param commitments what was promised
   */
  public record Content(
      List<Counted> counts, List<String> topics, List<Quoted> outcomes, List<Quoted> commitments) {
    /** The topic that these words agree with best, if with any. */
    public Optional<String> topic(String words) {
      return topics.stream()
          .filter(t -> Wording.agreement(t, words) >= 0.5)
          .max(Comparator.comparingDouble(t -> Wording.agreement(t, words)));
    }

    /** The first outcome that these words say, if any. */
    public Optional<String> outcome(String words) {
      return outcomes.stream()
          .map(Quoted::quote)
          .filter(q -> Wording.sameQuote(q, words))
          .findFirst();
    }

    /** The first commitment that these words say, if any. */
    public Optional<String> commitment(String words) {
      return commitments.stream()
          .map(Quoted::quote)
          .filter(q -> Wording.sameQuote(q, words))
          .findFirst();
    }
  }

  /**
   * A number of parties.
   *
   * @param of what is counted
   * @param value the number
   * @param bound how it is bounded, or null
   */
  public record Counted(String of, int value, @Nullable String bound) {
    String label() {
      return value + " " + of;
    }
  }

  /**
   * An outcome or a commitment.
   *
   * @param quote the words that say it
   * @param label an outcome's kind or a commitment's grade, or null
   * @param due when a commitment is due, or null
   */
  public record Quoted(String quote, @Nullable String label, @Nullable String due) {}

  /**
   * The words behind one value.
   *
   * @param path which value
   * @param words the words
   * @param start first code unit, or null
   * @param end one past the last, or null
   * @param reason why the value follows from the words; null when they state it
   */
  public record Quote(
      String path,
      String words,
      @Nullable Integer start,
      @Nullable Integer end,
      @Nullable String reason) {}
}
