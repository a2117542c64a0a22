package org.rapporteur.extract.roster.side;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Tokeniser;
import org.rapporteur.model.Span;

/**
 * The state whose organ published a report, from the lines above its text: "Embassy of Japan in
 * Tajikistan", "Republic of Estonia | Ministry of Foreign Affairs". Such a line, or a part of one
 * between marks, holds the names of a state and its organs and nothing else.
 */
final class Masthead {
  private static final int LINES = 6;
  private static final int LONGEST = 10;
  private static final String PARTS = "\\s*[|>»•/·]\\s*|\\s+[-–—]\\s+";
  private static final Set<String> LINKS =
      Set.of("article", "glue", "conjunction", "in", "belongs");

  private final Lexicon lexicon;

  Masthead(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Alpha-2 of the state, if the report has such a line. */
  Optional<String> state(Analysis analysis) {
    return analysis
        .report()
        .text()
        .lines()
        .filter(line -> !line.isBlank())
        .limit(LINES)
        .flatMap(line -> List.of(line.strip().split(PARTS)).stream())
        .flatMap(part -> read(part).stream())
        .findFirst();
  }

  private Optional<String> read(String part) {
    List<Token> tokens = Tokeniser.tokenise(part, new Span(0, part.length()));
    if (tokens.isEmpty() || tokens.size() > LONGEST) {
      return Optional.empty();
    }
    Sentence sentence = new Sentence(0, 0, new Span(0, part.length()), tokens);
    String first = null;
    boolean organ = false;
    int i = 0;
    while (i < tokens.size()) {
      Optional<Match> state = match("states", sentence, i).filter(m -> !m.is("none"));
      Optional<Match> body = organ(sentence, i);
      if (state.isPresent()) {
        Entry entry = state.get().entry();
        first = first == null ? entry.value() : first;
        organ |= state.get().end() > i + 1 && entry.category().equals("name");
        i = state.get().end();
      } else if (body.isPresent()) {
        organ = true;
        i = body.get().end();
      } else {
        int next = passed(sentence, i);
        if (next == i) {
          return Optional.empty();
        }
        i = next;
      }
    }
    return organ ? Optional.ofNullable(first) : Optional.empty();
  }

  private Optional<Match> organ(Sentence sentence, int i) {
    return match("bodies", sentence, i)
        .or(() -> match("organisations", sentence, i))
        .filter(m -> m.is("organ") || m.is("plain"));
  }

  /** End of a field of a ministry or a small word at the token; the token itself for another. */
  private int passed(Sentence sentence, int i) {
    Optional<Match> field = match("offices", sentence, i).filter(m -> m.is("portfolio"));
    Optional<Match> link =
        match("names", sentence, i)
            .filter(m -> m.entries().stream().anyMatch(e -> LINKS.contains(e.category())));
    return field.or(() -> link).map(Match::end).orElse(i);
  }

  private Optional<Match> match(String file, Sentence sentence, int i) {
    return lexicon.phrases(file).longestAt(sentence, i);
  }
}
