package org.rapporteur.app.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Languages;
import org.rapporteur.extract.Dossier;
import org.rapporteur.language.Typescript;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Reading;
import org.rapporteur.record.amend.Masking;

/**
 * Derives editions, dates, counts, states and offices again, first from their quote alone, then,
 * where its words need their surroundings ("the ministry", "the 23rd"), from the report. One is
 * used by one thread.
 */
public final class Recheck {
  private static final Pattern INDEX = Pattern.compile("\\[\\d+\\]");
  private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
  private static final String WITHIN = "part of a larger engagement";

  private static final Map<String, Finder> FINDERS =
      Map.of(
          "edition",
          (bearing, value, reason) -> bearing.edition(value),
          "start",
          Bearing::date,
          "end",
          Bearing::date,
          "commitments.due",
          Bearing::date,
          "counts.value",
          (bearing, value, reason) -> bearing.count(value),
          "city",
          Bearing::city,
          "country",
          Recheck::country,
          "participants.code",
          (bearing, code, reason) -> bearing.state(code) || bearing.organ(code),
          "participants.role",
          (bearing, role, reason) -> bearing.office(role) || bearing.holder(role),
          "participants.represents",
          Recheck::side);

  private final Languages languages;

  /** A recheck by the finders of these languages. */
  public Recheck(Languages languages) {
    this.languages = languages;
  }

  /** Tells whether words bear a value. */
  @FunctionalInterface
  private interface Finder {
    boolean bears(Bearing bearing, String value, @Nullable String reason);
  }

  private static boolean country(Bearing bearing, String code, @Nullable String reason) {
    return reason == null ? bearing.state(code) : bearing.cityOf(code, reason);
  }

  private static boolean side(Bearing bearing, String side, @Nullable String reason) {
    boolean stated = reason == null && STATE.matcher(side).matches() && bearing.state(side);
    return stated || bearing.side(side, reason);
  }

  /**
   * Each value of the reading that does not follow from its words, in words that name it. Claims
   * whose words do not stand in the report are left to others.
   */
  public List<String> failures(Report report, Reading reading) {
    List<String> failures = new ArrayList<>();
    Lazy whole = new Lazy(report);
    for (Claim claim : reading.claims()) {
      String field = INDEX.matcher(claim.words().path()).replaceAll("");
      Finder finder = FINDERS.get(field);
      String value = claim.value();
      boolean quoted = claim.isWhole() && claim.words().standsIn(report.text());
      if (finder != null
          && value != null
          && quoted
          && !isCovered(claim)
          && !derives(claim, value, finder, whole, reading)) {
        failures.add(
            report.id()
                + ": "
                + claim.words().path()
                + " is kept as "
                + value
                + ", which does not follow from “"
                + claim.words().quote()
                + "”");
      }
    }
    return failures;
  }

  /** True when some of the words were redacted: then nothing can be derived from them again. */
  private static boolean isCovered(Claim claim) {
    String all = claim.value() + claim.words().quote() + claim.words().reason();
    return all.indexOf(Masking.COVER) >= 0;
  }

  private boolean derives(Claim claim, String value, Finder finder, Lazy whole, Reading reading) {
    Evidence words = claim.words();
    String reason = words.reason();
    if (reason != null && reason.startsWith(WITHIN)) {
      return isOfLarger(claim, value, reading);
    }
    Optional<Dossier> alone = languages.gather(quoteAlone(whole.report, words.quote()));
    if (alone.isEmpty()) {
      return true;
    }
    Span all = new Span(0, words.quote().length());
    return finder.bears(new Bearing(alone.get(), all), value, reason)
        || whole
            .dossier()
            .filter(d -> finder.bears(new Bearing(d, whole.read(words.span())), value, reason))
            .isPresent();
  }

  /** What a part takes from the whole stands in another claim on the same words. */
  private static boolean isOfLarger(Claim claim, String value, Reading reading) {
    return reading.claims().stream()
        .filter(other -> !other.engagement().equals(claim.engagement()))
        .filter(other -> other.words().span().equals(claim.words().span()))
        .anyMatch(other -> other.value() != null && other.value().startsWith(value));
  }

  private static Report quoteAlone(Report report, String quote) {
    Publication publication = report.publication();
    return new Report(
        report.id(),
        report.source(),
        publication,
        report.language(),
        quote,
        "",
        List.of(),
        Mark.RESTRICTED);
  }

  /** A report that is analysed when first needed. */
  private final class Lazy {
    private final Report report;
    private @Nullable Dossier dossier;

    Lazy(Report report) {
      this.report = report;
    }

    /** Where words stand in the report as it is read. */
    Span read(Span typed) {
      return Typescript.of(report).text().read(typed);
    }

    Optional<Dossier> dossier() {
      if (dossier == null) {
        dossier = languages.gather(report).orElse(null);
      }
      return Optional.ofNullable(dossier);
    }
  }
}
