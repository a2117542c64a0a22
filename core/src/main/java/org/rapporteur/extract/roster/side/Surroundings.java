package org.rapporteur.extract.roster.side;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.Span;

/**
 * The side of a person as the words around the name give it.
 *
 * <ul>
 *   <li>"X from Pakistan", "for India, X", "X represented Pakistan".
 *   <li>"X headed the Chinese team", "the Egyptian;" in a list of heads.
 *   <li>"Iran sent X", "its foreign minister, X": the state before.
 *   <li>"X (Hungary)": the state in brackets; "Hungary: X", "the Hungarian – Minister X".
 *   <li>"Tbilisi — X": a capital in place of its state.
 * </ul>
 *
 * Only the clause is read: up to the people before and after and to a semicolon.
 */
final class Surroundings {
  /** An Arabic office with "its" written on to it. */
  private static final String OWN = "[وبل]*(مدير|رئيس|أمين|سفير|وزير|ممثل|مندوب|قائد|نائب)ت?(ه|ها)";

  private final Analysis analysis;
  private final Cues cues;

  Surroundings(Analysis analysis, Cues cues) {
    this.analysis = analysis;
    this.cues = cues;
  }

  /** The side of a person by the clause of one mention. */
  Optional<Represented.Side> of(Mention.Person person) {
    Sentence sentence = analysis.sentences().get(person.sentence());
    Span own = Clauses.whole(person);
    Span clause = Clauses.of(analysis, sentence, person);
    for (Mention.State state : analysis.in(sentence, Mention.State.class)) {
      if (clause.contains(state.span()) && speaksFor(sentence, state, own)) {
        return Optional.of(new Represented.Side(state.code(), state.span(), null));
      }
    }
    Mention owner = owner(sentence, own);
    if (owner instanceof Mention.State state) {
      String reason = "the office is that of the state named before it";
      return Optional.of(new Represented.Side(state.code(), state.span(), reason));
    }
    if (owner instanceof Mention.Organisation body) {
      String reason = "the office is that of the body named before it";
      return Optional.of(new Represented.Side(nameOf(body), body.span(), reason));
    }
    return capital(sentence, clause, own);
  }

  /** The state that the person is said to represent. */
  Optional<Represented.Side> represents(Mention.Person person) {
    Sentence sentence = analysis.sentences().get(person.sentence());
    Span clause = Clauses.of(analysis, sentence, person);
    for (Mention.State state : analysis.in(sentence, Mention.State.class)) {
      int first = sentence.tokenAt(state.span().start());
      if (clause.contains(state.span())
          && state.span().start() > person.span().end()
          && cues.endsAt("represents", sentence, first)
          && !isListed(sentence, sentence.tokenAt(state.span().end()))) {
        return Optional.of(new Represented.Side(state.code(), state.span(), null));
      }
    }
    return Optional.empty();
  }

  private boolean isListed(Sentence sentence, int end) {
    boolean comma = end < sentence.tokens().size() && sentence.tokens().get(end).text().equals(",");
    int next = comma ? end + 1 : end;
    next = cues.is("conjunction", sentence, next) ? next + 1 : next;
    int start = next;
    return next > end
        && analysis.in(sentence, Mention.State.class).stream()
            .anyMatch(s -> sentence.tokenAt(s.span().start()) == start);
  }

  private boolean speaksFor(Sentence sentence, Mention.State state, Span own) {
    int first = sentence.tokenAt(state.span().start());
    int end = sentence.tokenAt(state.span().end());
    if (end < sentence.tokens().size() && sentence.tokens().get(end).text().matches("['’]s")) {
      end++;
    }
    int article = cues.is("article", sentence, first - 1) ? first - 1 : first;
    boolean before = cues.endsAt("side", sentence, article);
    if (before && state.span().end() <= own.start() && ofAnother(sentence, article)) {
      return false;
    }
    if (before && (state.span().end() <= own.start() || adjacent(sentence, own, article))) {
      return true;
    }
    if (isBracketed(sentence, own, first, end) || introduces(sentence, own, first, end)) {
      return true;
    }
    boolean adjective = state.form().equals("adjective") || end > first + 1;
    boolean of = cues.endsAt("delegation", sentence, first);
    boolean noun = cues.is("delegation", sentence, end) || of;
    if (of && state.span().end() <= own.start() && !isMet(sentence, first)) {
      return true;
    }
    boolean alone = end >= sentence.tokens().size() || !sentence.tokens().get(end).isWord();
    if (adjective && (noun || (alone && article < first)) && !isMet(sentence, first)) {
      return true;
    }
    return state.span().end() <= own.start() && cues.is("sends", sentence, end);
  }

  /** True when the state alone stands in brackets behind the name: "X (Hungary)". */
  private static boolean isBracketed(Sentence sentence, Span own, int first, int end) {
    return sentence.tokenAt(own.end()) == first - 1
        && sentence.tokens().get(first - 1).text().equals("(")
        && end < sentence.tokens().size()
        && sentence.tokens().get(end).text().equals(")");
  }

  /** True when only a dash or colon stands between the state and the person or the office. */
  private boolean introduces(Sentence sentence, Span own, int first, int end) {
    return end < sentence.tokens().size()
        && "—–-:".contains(sentence.tokens().get(end).text())
        && sentence.tokenAt(own.start()) == end + 1
        && !cues.is("to", sentence, first - 1);
  }

  /** True when "from S" follows another person's name directly. */
  private boolean ofAnother(Sentence sentence, int article) {
    return analysis.in(sentence, Mention.Person.class).stream()
        .map(p -> sentence.tokenAt(Clauses.whole(p).end()))
        .anyMatch(after -> isOnlyWords(sentence, after, article));
  }

  /** True when one or two words and nothing else stand between the tokens. */
  private static boolean isOnlyWords(Sentence sentence, int from, int to) {
    return to > from
        && to - from <= 2
        && sentence.tokens().subList(from, to).stream().allMatch(Token::isWord);
  }

  /** True when "met with" or the like stands shortly before: those met, not the person's own. */
  private boolean isMet(Sentence sentence, int first) {
    for (int i = Math.max(0, first - 5); i < first; i++) {
      if (cues.is("meets", sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** True when the preposition before the token follows the name, or is a verb of representing. */
  private boolean adjacent(Sentence sentence, Span own, int article) {
    int after = sentence.tokenAt(own.end());
    boolean comma =
        after < sentence.tokens().size() && ",،".contains(sentence.tokens().get(after).text());
    return isOnlyWords(sentence, comma ? after + 1 : after, article);
  }

  /** The state or body before "its foreign minister", "its director". */
  private @Nullable Mention owner(Sentence sentence, Span own) {
    int start = sentence.tokenAt(own.start());
    boolean written =
        start < sentence.tokens().size() && sentence.tokens().get(start).text().matches(OWN);
    if (!cues.is("own", sentence, start - 1) && !written) {
      return null;
    }
    Mention last = null;
    for (Mention mention : analysis.mentions()) {
      boolean before =
          mention.sentence() == sentence.index() && mention.span().end() <= own.start();
      boolean named = mention instanceof Mention.State s && s.form().equals("name");
      boolean body = mention instanceof Mention.Organisation o && o.category().equals("institute");
      last = before && (named || body) ? mention : last;
    }
    return last;
  }

  private static String nameOf(Mention.Organisation body) {
    String english = body.english();
    return english == null ? body.name() : english;
  }

  /** "X spoke for Rome": the capital right behind a word of representing. */
  private boolean spokenFor(Sentence sentence, Span own, int first) {
    return cues.endsAt("side", sentence, first) && adjacent(sentence, own, first);
  }

  private Optional<Represented.Side> capital(Sentence sentence, Span clause, Span own) {
    for (Mention.City city : analysis.in(sentence, Mention.City.class)) {
      int after = sentence.tokenAt(city.span().end());
      boolean dash =
          after < sentence.tokens().size() && "—–-".contains(sentence.tokens().get(after).text());
      int next = dash ? after + 1 : after;
      boolean speaks =
          cues.is("side", sentence, next)
              || (dash
                  && next < sentence.tokens().size()
                  && sentence.tokens().get(next).span().start() == own.start()
                  && sentence.tokenAt(city.span().start()) > 0)
              || spokenFor(sentence, own, sentence.tokenAt(city.span().start()));
      if (city.capital() && clause.contains(city.span()) && speaks) {
        String reason = "the capital stands for its state";
        return Optional.of(new Represented.Side(city.code(), city.span(), reason));
      }
    }
    return Optional.empty();
  }
}
