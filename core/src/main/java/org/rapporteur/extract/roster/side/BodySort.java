package org.rapporteur.extract.roster.side;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Fold;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Tokeniser;
import org.rapporteur.model.Span;

/** Tells organs of states from bodies that stand for themselves, by their words. */
final class BodySort {
  private final Lexicon lexicon;

  BodySort(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** True for an intergovernmental organisation, institute or company. */
  boolean speaksForItself(String body) {
    List<Token> tokens = Tokeniser.tokenise(body, new Span(0, body.length()));
    if (tokens.isEmpty()) {
      return false;
    }
    Sentence sentence = new Sentence(0, 0, new Span(0, body.length()), tokens);
    List<Match> known =
        lexicon.phrases("organisations").find(sentence).stream()
            .filter(m -> !m.is("none"))
            .toList();
    boolean whole = known.stream().anyMatch(m -> m.first() == 0 && m.end() == tokens.size());
    boolean ofKnown = known.stream().anyMatch(m -> m.first() > 0);
    boolean institute = false;
    boolean organ = false;
    for (Match noun : lexicon.phrases("bodies").find(sentence)) {
      organ |= noun.is("organ");
      institute |= noun.is("institute") || noun.is("intergovernmental") || noun.is("company");
    }
    return whole || ofKnown || (institute && !organ);
  }

  /** True when the words are one noun of a body and no more. */
  boolean isBareNoun(String words) {
    List<Token> tokens = Tokeniser.tokenise(words, new Span(0, words.length()));
    return tokens.size() == 1 && !Character.isUpperCase(words.codePointAt(0));
  }

  /** True for a noun of organisations of states. */
  boolean isIntergovernmental(String noun) {
    return parse(noun)
        .flatMap(s -> lexicon.phrases("bodies").longestAt(s, 0))
        .filter(m -> m.is("intergovernmental"))
        .isPresent();
  }

  /** The English names of the organisations of the authority file inside a body's name. */
  List<String> knownIn(String body) {
    return parse(body).stream()
        .flatMap(s -> lexicon.phrases("organisations").find(s).stream())
        .filter(m -> m.is("intergovernmental"))
        .map(m -> m.entry().value())
        .toList();
  }

  private static Optional<Sentence> parse(String words) {
    Span all = new Span(0, words.length());
    List<Token> tokens = Tokeniser.tokenise(words, all);
    return tokens.isEmpty() ? Optional.empty() : Optional.of(new Sentence(0, 0, all, tokens));
  }

  /** True when a body's name holds the noun in some form. */
  boolean hasNoun(String body, String noun) {
    Set<String> keys = Set.copyOf(lexicon.forms().keys(Fold.fold(noun)));
    return Tokeniser.tokenise(body, new Span(0, body.length())).stream()
        .anyMatch(t -> lexicon.forms().keys(t.folded()).stream().anyMatch(keys::contains));
  }

  /** The full English name of a body of the authority file. */
  Optional<String> knownName(String body) {
    List<Token> tokens = Tokeniser.tokenise(body, new Span(0, body.length()));
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = new Sentence(0, 0, new Span(0, body.length()), tokens);
    return lexicon
        .phrases("organisations")
        .longestAt(sentence, 0)
        .filter(m -> m.end() == tokens.size() && !m.is("none"))
        .map(m -> m.entry().value());
  }
}
