package org.rapporteur.extract.series;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.Span;

/**
 * Takes the title of a series from an English report: the phrase that names the engagement, less
 * its number and its "round of the".
 */
final class EnglishTitle implements TitleReader {
  private final Analysis analysis;
  private final Phrases engagements;
  private final Phrases bounds;

  EnglishTitle(Analysis analysis) {
    this.analysis = analysis;
    this.engagements = analysis.lexicon().phrases("engagements");
    this.bounds = analysis.lexicon().phrases("phrases");
  }

  @Override
  public Optional<Title> read(Anchor anchor) {
    Sentence sentence = anchor.sentence();
    int end = anchor.nameEnd();
    int first = start(anchor, sentence, end);
    String words = words(sentence, first, end, anchor.editionSpan());
    if (words.split(" ", -1).length < 2 || !isNamed(sentence, first, end)) {
      return Optional.empty();
    }
    Span name = sentence.span(first, end);
    boolean sided =
        analysis.in(sentence, Mention.State.class).stream().anyMatch(s -> name.contains(s.span()));
    return Optional.of(new Title(List.of(), words, sided, false));
  }

  /** Whether something in the phrase is a name or a standing body, not just a round or meeting. */
  private boolean isNamed(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      Optional<Match> match = engagements.longestAt(sentence, i);
      boolean standing = match.filter(m -> !isRound(m) && !isWeak(m)).isPresent();
      if (standing || (i > 0 && sentence.tokens().get(i).isCapitalised())) {
        return true;
      }
    }
    return false;
  }

  private static String words(Sentence sentence, int first, int end, @Nullable Span edition) {
    StringBuilder out = new StringBuilder();
    for (int i = first; i < end; i++) {
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
  private int start(Anchor anchor, Sentence sentence, int end) {
    Optional<Match> match = engagements.longestAt(sentence, anchor.first());
    if (match.isEmpty() || !isRound(match.get()) || match.get().end() >= end) {
      return anchor.nameFirst();
    }
    int next = match.get().end();
    while (next < end && isJoint(sentence, next)) {
      next++;
    }
    return next > match.get().end() && next < end ? next : anchor.nameFirst();
  }

  private boolean isJoint(Sentence sentence, int i) {
    return bounds.longestAt(sentence, i).filter(m -> m.is("join") || m.is("stop")).isPresent();
  }

  private static boolean isWeak(Match match) {
    return match.entries().stream().anyMatch(e -> e.extra().equals("weak"));
  }

  private static boolean isRound(Match match) {
    return match.entries().stream().anyMatch(e -> e.extra().contains("round"));
  }
}
