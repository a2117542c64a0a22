package org.rapporteur.extract;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.happening.Sighting;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/**
 * Names the series of a recurring happening in English: the phrase that names it, less its number
 * and its "round of the"; in another language composed of its places, states and kind.
 */
final class SeriesName {
  private final Analysis analysis;
  private final Phrases engagements;
  private final Phrases bounds;

  SeriesName(Analysis analysis) {
    this.analysis = analysis;
    this.engagements = analysis.lexicon().phrases("engagements");
    this.bounds = analysis.lexicon().phrases("phrases");
  }

  /** English names of the series; empty when the report does not show that it recurs. */
  List<String> of(Happening happening) {
    boolean recurs =
        happening.edition().isPresent() || happening.has("recurring") || happening.has("first");
    if (!recurs) {
      return List.of();
    }
    List<String> out = new ArrayList<>();
    for (Sighting sighting : happening.sightings()) {
      if (!sighting.anchor().isVerb() && !sighting.anchor().isWeak()) {
        String name =
            analysis.lexicon().language().equals("en") ? english(sighting) : composed(sighting);
        if (name.split(" ", -1).length > 1 && !out.contains(name)) {
          out.add(name);
        }
      }
    }
    return out.subList(0, Math.min(3, out.size()));
  }

  private String english(Sighting sighting) {
    Sentence sentence = sighting.anchor().sentence();
    StringBuilder out = new StringBuilder();
    int end = sighting.anchor().nameEnd();
    var edition = sighting.anchor().editionSpan();
    for (int i = start(sighting, sentence, end); i < end; i++) {
      Token token = sentence.tokens().get(i);
      if (edition != null && edition.contains(token.span())) {
        continue;
      }
      boolean glue = i > 0 && sentence.tokens().get(i - 1).span().end() == token.span().start();
      if (!out.isEmpty() && !glue) {
        out.append(' ');
      }
      out.append(token.text());
    }
    return out.toString().strip();
  }

  /** Skips "round of the" and the like before the name proper. */
  private int start(Sighting sighting, Sentence sentence, int end) {
    int i = sighting.anchor().nameFirst();
    var match = engagements.longestAt(sentence, sighting.anchor().first());
    if (match.isPresent() && isRound(match.get()) && match.get().end() < end) {
      int next = match.get().end();
      boolean joined = false;
      while (next < end
          && bounds
              .longestAt(sentence, next)
              .filter(m -> m.is("join") || m.is("stop"))
              .isPresent()) {
        next++;
        joined = true;
      }
      return joined && next < end ? next : i;
    }
    return i;
  }

  private static boolean isRound(Match match) {
    return match.entries().stream().anyMatch(e -> e.extra().contains("round"));
  }

  private String composed(Sighting sighting) {
    Sentence sentence = sighting.anchor().sentence();
    List<String> sides = new ArrayList<>();
    for (Mention mention : analysis.mentions()) {
      if (mention.sentence() != sentence.index()
          || !sighting.anchor().name().contains(mention.span())) {
        continue;
      }
      String side = side(mention);
      if (!side.isEmpty() && !sides.contains(side)) {
        sides.add(side);
      }
    }
    String what = "";
    for (Match match : engagements.find(sentence)) {
      boolean inside =
          match.first() >= sighting.anchor().first() && match.end() <= sighting.anchor().end();
      String english =
          analysis.lexicon().table("engagement-names").stream()
              .filter(e -> match.entries().stream().anyMatch(m -> m.form().equals(e.form())))
              .map(e -> e.value())
              .findFirst()
              .orElse("");
      if (inside && !english.isEmpty() && !(isRound(match) && !what.isEmpty())) {
        what = english;
      }
    }
    return what.isEmpty() || sides.isEmpty() ? "" : String.join("-", sides) + " " + what;
  }

  private static String side(Mention mention) {
    if (mention instanceof Mention.State state) {
      return new com.ibm.icu.util.ULocale("en", state.code())
          .getDisplayCountry(com.ibm.icu.util.ULocale.ENGLISH);
    }
    if (mention instanceof Mention.City city) {
      return city.english();
    }
    if (mention instanceof Mention.Organisation body) {
      return body.acronym() != null ? body.acronym() : body.english() == null ? "" : body.english();
    }
    return "";
  }
}
