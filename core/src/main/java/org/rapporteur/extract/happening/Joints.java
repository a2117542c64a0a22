package org.rapporteur.extract.happening;

import java.util.List;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/**
 * Tells what joins the names of a row: a comma, or the language folder's {@code glue}, which may be
 * written on to the next word ({@code glue-prefix}).
 */
public final class Joints {
  private static final String COMMAS = ",،;؛、，；";

  private final Phrases phrases;
  private final List<String> prefixes;

  /** What joins in the language of the report. */
  public Joints(Analysis analysis) {
    phrases = analysis.lexicon().phrases("phrases");
    prefixes =
        analysis.lexicon().table("phrases").stream()
            .filter(e -> e.category().equals("glue-prefix"))
            .map(Entry::form)
            .toList();
  }

  /** Whether the token itself joins. */
  public boolean joins(Sentence sentence, int i) {
    return COMMAS.contains(sentence.tokens().get(i).text())
        || phrases.longestAt(sentence, i).filter(m -> m.is("glue")).isPresent();
  }

  /** Whether something joins among the tokens, the last of which may bear it at its front. */
  boolean join(Sentence sentence, int from, int last) {
    for (int i = from; i <= last && i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (joins(sentence, i) || prefixes.stream().anyMatch(token.text()::startsWith)) {
        return true;
      }
    }
    return false;
  }
}
