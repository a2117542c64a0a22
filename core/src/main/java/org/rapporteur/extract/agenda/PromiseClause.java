package org.rapporteur.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.Grade;
import org.rapporteur.model.Span;

/** A clause that may promise something, with the cues in it. */
final class PromiseClause {
  private static final int REACH = 12;
  private static final int LONGEST_SUBJECT = 4;

  private final Cues cues;
  private final Sentence sentence;
  private final Piece clause;
  private final List<Match> matches;

  PromiseClause(Cues cues, Sentence sentence, Piece clause, List<Match> all) {
    this.cues = cues;
    this.sentence = sentence;
    this.clause = clause;
    this.matches =
        all.stream().filter(m -> m.first() >= clause.first() && m.end() <= clause.end()).toList();
  }

  Sentence sentence() {
    return sentence;
  }

  Piece piece() {
    return clause;
  }

  List<Match> matches() {
    return matches;
  }

  /** How firmly the clause promises, if it does; empty when nothing in it speaks of later. */
  Optional<Grade> grade() {
    if (has("pledge")) {
      return Optional.of(Grade.PROMISED);
    }
    if (has("ask")) {
      return Optional.of(Grade.REQUESTED);
    }
    if (has("agree") && comesAfter("agree")) {
      return Optional.of(Grade.AGREED);
    }
    if (has("future")) {
      boolean paper = has("deliver") && !isPassive();
      return Optional.of(paper ? Grade.PROMISED : Grade.ANNOUNCED);
    }
    return isFixed() ? Optional.of(Grade.ANNOUNCED) : Optional.empty();
  }

  /**
   * What speaks for or against the promise, as named features.
   *
   * @param held whether the report has told of something that took place
   */
  List<String> doubts(boolean held) {
    List<String> out = new ArrayList<>();
    out.add(held ? "after-held" : "none-held");
    for (String verb : List.of("pledge", "ask", "agree", "future")) {
      if (has(verb)) {
        out.add(verb + (isOpen(verb) ? "-open" : "-firm"));
      }
    }
    boolean strong = has("next") || has("deliver");
    boolean act = matches.stream().anyMatch(this::isAct);
    out.add(strong ? "strong" : act ? "act" : "describes");
    if (has("future") && isUnderstood()) {
      out.add("understood");
    }
    if (isFixed()) {
      out.add("fixed");
    }
    out.add(hasTime() ? "timed" : "untimed");
    out.add((held ? "held&" : "") + (strong ? "strong" : act ? "act" : "describes"));
    out.add(
        (has("possible") ? "open&" : "firm&") + (strong ? "strong" : act ? "act" : "describes"));
    out.add("rule=" + rule(held, strong, act));
    return out;
  }

  /** Whether it promises by the plain rules of the house, without anything learned. */
  private boolean rule(boolean held, boolean strong, boolean act) {
    if (held && ((has("pledge") && !isOpen("pledge")) || (has("ask") && !isOpen("ask")))) {
      return true;
    }
    if ((has("agree") && !isOpen("agree") && comesAfter("agree"))
        || (!has("future") && held && isFixed())) {
      return true;
    }
    return has("future")
        && !isOpen("future")
        && !isUnderstood()
        && ((strong && (held || has("new"))) || (act && held));
  }

  /** Whether a next meeting is named with its date and without any other verb of time. */
  private boolean isFixed() {
    return matches.stream().anyMatch(m -> m.is("next") && !Cues.value(m, "next").equals("nth"))
        && hasTime()
        && !has("held")
        && !has("possible")
        && !has("agree");
  }

  private boolean hasTime() {
    return matches.stream()
        .anyMatch(m -> m.is("due") || (m.is("date") && Cues.value(m, "date").isEmpty()));
  }

  /** Whether the future is what was agreed, "agreed that … will", without a meeting to come. */
  private boolean isUnderstood() {
    int agree = verb("agree");
    return !has("next")
        && matches.stream()
            .anyMatch(m -> m.is("that") && m.first() >= agree && m.first() < verb("future"));
  }

  private boolean has(String category) {
    return matches.stream().anyMatch(m -> m.is(category));
  }

  /** Whether a possibility, hope or denial stands before the verb or right behind it. */
  private boolean isOpen(String category) {
    int verb = verb(category);
    return matches.stream()
        .filter(m -> m.is("possible"))
        .anyMatch(m -> m.first() <= verb + 2 && verb - m.end() < REACH);
  }

  private int verb(String category) {
    return matches.stream()
        .filter(m -> m.is(category))
        .mapToInt(Match::first)
        .findFirst()
        .orElse(clause.end());
  }

  /** Whether a next meeting is named, or words of a later time stand behind the verb. */
  private boolean comesAfter(String category) {
    int verb = verb(category);
    return matches.stream().anyMatch(m -> m.is("next") || (m.first() > verb && m.is("due")));
  }

  /** Whether a future verb is an act, and does not describe an event or a state. */
  private boolean isAct(Match match) {
    if (!match.is("future") || match.is("describe")) {
      return false;
    }
    return !Cues.value(match, "future").equals("be") || isParticiple(match.end());
  }

  /** Whether a passive says what is to come. */
  boolean isPassive() {
    return matches.stream()
        .anyMatch(
            m -> m.is("future") && Cues.value(m, "future").equals("be") && isParticiple(m.end()));
  }

  private boolean isParticiple(int at) {
    for (int i = at; i < Math.min(at + 2, clause.end()); i++) {
      String word = sentence.tokens().get(i).folded();
      if (cues.isParticiple(word)) {
        return true;
      }
    }
    return false;
  }

  /** Token at which the words of promising begin. */
  int verb() {
    return matches.stream()
        .filter(m -> m.is("future") || m.is("pledge") || m.is("agree") || m.is("ask"))
        .mapToInt(Match::first)
        .findFirst()
        .orElse(clause.first());
  }

  /** Where the promise begins: behind the word that reports it. */
  int first() {
    int first = clause.first();
    int verb = verb();
    for (Match match : matches) {
      first = match.is("that") && match.end() <= verb ? match.end() : first;
    }
    while (first < verb && !sentence.tokens().get(first).isWord()) {
      first++;
    }
    return first;
  }

  /**
   * The few words between the beginning of the clause and its verb, when they can be the one who
   * acts: neither a pronoun nor a paper, a meeting or a time.
   */
  Optional<Span> subject() {
    int end = verb();
    int start = first();
    for (Match match : matches) {
      start = match.first() == start && match.is("due") ? match.end() : start;
    }
    int from = start;
    boolean other =
        matches.stream()
            .filter(m -> m.first() >= from && m.first() < end)
            .anyMatch(m -> m.is("pronoun") || m.is("next") || m.is("deliver") || m.is("date"));
    boolean plain =
        sentence.tokens().subList(from, Math.max(from, end)).stream().allMatch(Token::isWord);
    return cues.isVerbFirst()
            || has("occur")
            || other
            || !plain
            || end <= from
            || end - from > LONGEST_SUBJECT
        ? Optional.empty()
        : Optional.of(sentence.span(from, end));
  }

  /** Whether a folded word begins with a preposition of place. */
  boolean isInsidePrefix(String folded) {
    return cues.isInsidePrefix(folded);
  }

  /** The words that say it: from behind the word that reports it, no longer than a quote may be. */
  Span span(int longest) {
    int first = first();
    int verb = verb();
    int end = clause.end();
    while (end > first + 1 && !sentence.tokens().get(end - 1).isWord()) {
      end--;
    }
    while (sentence.span(first, end).length() > longest && end > verb + 1) {
      end--;
    }
    while (sentence.span(first, end).length() > longest) {
      first++;
    }
    return sentence.span(first, end);
  }
}
