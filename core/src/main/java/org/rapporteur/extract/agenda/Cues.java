package org.rapporteur.extract.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.text.Fold;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/** The phrases of a language's agenda file, in an index for each thing they are cues of. */
final class Cues {
  private static final Set<String> TOPIC =
      Set.of(
          "after",
          "before",
          "either",
          "heading",
          "title",
          "theme",
          "be",
          "besides",
          "item",
          "ceremony");
  private static final Set<String> CUT =
      Set.of("det", "lead", "tail", "stop", "verb", "open", "and", "strong", "including", "pair");
  private static final Set<String> PART =
      Set.of(
          "vague", "place", "subject", "head", "prep", "clause", "between", "via", "close",
          "adjunct");
  private static final Set<String> RESULT =
      Set.of("act", "paper", "resolve", "not", "maybe", "later");
  private static final Set<String> PROMISE =
      Set.of(
          "future",
          "pledge",
          "agree",
          "ask",
          "possible",
          "held",
          "that",
          "new",
          "describe",
          "mask",
          "pronoun",
          "occur");
  private static final Set<String> PROMISED =
      Set.of("next", "deliver", "due", "date", "to", "in", "host", "mask");

  private static final Entry SOON = new Entry("", "future", "", "");

  private final Phrases topics;
  private final Phrases cuts;
  private final Phrases parts;
  private final Phrases results;
  private final Phrases promises;
  private final Phrases promised;
  private final List<String> adjectives;
  private final List<String> past;
  private final List<String> insidePrefixes;
  private final List<String> soon;
  private final List<String> notSoonEnd;
  private final Prepositions prepositions;
  private final Phrases own;
  private final Phrases participles;
  private final Phrases notSoon;
  private final boolean splitsByHabit;
  private final boolean verbFirst;

  Cues(Lexicon lexicon) {
    topics = index(lexicon, TOPIC, index(lexicon, Set.of("adverb"), null));
    cuts = index(lexicon, CUT);
    parts = index(lexicon, PART);
    results = index(lexicon, RESULT);
    promises = index(lexicon, PROMISE);
    promised = index(lexicon, PROMISED);
    prepositions = new Prepositions(lexicon.table("agenda"));
    participles = index(lexicon, Set.of("participle"));
    own = index(lexicon, Set.of("own"));
    splitsByHabit =
        lexicon.table("agenda").stream()
            .anyMatch(e -> e.category().equals("and") && e.value().equals("split"));
    verbFirst = lexicon.table("agenda").stream().anyMatch(e -> e.value().equals("vso"));
    adjectives = forms(lexicon, "adjective");
    past = forms(lexicon, "past");
    insidePrefixes =
        lexicon.table("agenda").stream()
            .filter(e -> e.category().equals("in") && e.value().equals("prefix"))
            .map(Entry::form)
            .toList();
    soon = patterns(lexicon, "soon");
    notSoonEnd = patterns(lexicon, "notsoonend");
    notSoon = index(lexicon, Set.of("notsoon"));
  }

  private static List<String> patterns(Lexicon lexicon, String category) {
    CueForms forms = new CueForms(lexicon.table("agenda"));
    return lexicon.table("agenda").stream()
        .filter(e -> e.category().equals(category))
        .flatMap(e -> forms.expand(e).stream())
        .map(Entry::form)
        .distinct()
        .toList();
  }

  private static List<String> forms(Lexicon lexicon, String category) {
    return lexicon.table("agenda").stream()
        .filter(e -> e.category().equals(category))
        .map(Entry::form)
        .toList();
  }

  private static Phrases index(Lexicon lexicon, Set<String> categories) {
    return index(lexicon, categories, null);
  }

  private static Phrases index(Lexicon lexicon, Set<String> categories, @Nullable Phrases passed) {
    List<Entry> table = lexicon.table("agenda");
    CueForms forms = new CueForms(table);
    List<Entry> entries = table.stream().filter(e -> categories.contains(e.category())).toList();
    return new Phrases(entries, lexicon.forms(), passed, forms::written);
  }

  /** The value of a match in a category; empty when it has none. */
  static String value(Match match, String category) {
    return match.entries().stream()
        .filter(e -> e.category().equals(category))
        .findFirst()
        .map(Entry::value)
        .orElse("");
  }

  /** Cues that introduce or follow topics. */
  List<Match> topics(Sentence sentence) {
    return topics.find(sentence);
  }

  /** Words at which a list of topics is cut. */
  List<Match> cuts(Sentence sentence) {
    return cuts.find(sentence);
  }

  /** Words that tell what a piece of text is: vague, a place, a subject, the head of a topic. */
  List<Match> parts(Sentence sentence) {
    return parts.find(sentence);
  }

  /** Cues of results. */
  List<Match> results(Sentence sentence) {
    return results.find(sentence);
  }

  /**
   * Cues of promises, in order: who promises and how, and what and when. A cue of the one sort may
   * stand within a cue of the other: "will host" in "will host the next round".
   */
  List<Match> promises(Sentence sentence) {
    List<Match> out = new ArrayList<>(promises.find(sentence));
    out.addAll(promised.find(sentence));
    out.sort(Comparator.comparingInt(Match::first).thenComparingInt(Match::end));
    return withSoon(sentence, out);
  }

  /** Adds the verbs whose beginning puts them into the future. */
  private List<Match> withSoon(Sentence sentence, List<Match> matches) {
    if (soon.isEmpty()) {
      return matches;
    }
    List<Match> out = new ArrayList<>(matches);
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int at = i;
      boolean known =
          matches.stream()
              .filter(m -> m.entries().stream().anyMatch(e -> PROMISE.contains(e.category())))
              .anyMatch(m -> m.first() <= at && at < m.end());
      if (!known && isSoon(tokens.get(i))) {
        out.add(new Match(i, i + 1, List.of(SOON)));
      }
    }
    out.sort(Comparator.comparingInt(Match::first));
    return out;
  }

  /** True when a conjunction between two things usually separates two topics. */
  boolean splitsByHabit() {
    return splitsByHabit;
  }

  /** True when a folded word may be a participle that makes a passive. */
  boolean isParticiple(String folded) {
    return isPast(folded) || participles.contains(folded);
  }

  /** True when a folded word begins with a preposition of place that is written with it. */
  boolean isInsidePrefix(String folded) {
    return folded.length() > 3 && insidePrefixes.stream().anyMatch(folded::startsWith);
  }

  /** True when the verb usually stands before its subject. */
  boolean isVerbFirst() {
    return verbFirst;
  }

  /** The prepositions that may repeat before each topic. */
  Prepositions prepositions() {
    return prepositions;
  }

  /** True when a folded word starts with a letter that is no conjunction but its own. */
  boolean isOwn(String folded) {
    return own.contains(folded);
  }

  /** True when a word is a verb whose form puts it into the future. */
  boolean isSoon(Token token) {
    String folded = token.folded();
    String word = folded.startsWith("و") ? folded.substring(1) : folded;
    String written = token.text().toLowerCase(Locale.ROOT);
    return word.length() > 4
        && !token.isCapitalised()
        && soon.stream().anyMatch(p -> fits(word, Fold.fold(p)) && (isPlain(p) || fits(written, p)))
        && notSoonEnd.stream().noneMatch(p -> fits(word, Fold.fold(p)))
        && !notSoon.contains(folded)
        && !notSoon.contains(word);
  }

  /** Whether a pattern has no Latin letter with an accent, which would have to be as written. */
  private static boolean isPlain(String pattern) {
    return pattern.chars().noneMatch(c -> c >= 'À' && c <= 'ɏ');
  }

  /** Whether a word starts as a pattern, or as its first part and ends as its second, "по..ет". */
  private static boolean fits(String word, String pattern) {
    int gap = pattern.indexOf("..");
    return gap < 0
        ? word.startsWith(pattern)
        : word.length() >= pattern.length()
            && word.startsWith(pattern.substring(0, gap))
            && word.endsWith(pattern.substring(gap + 2));
  }

  /** True when a folded word ends as the language's adjectives do. */
  boolean isAdjective(String folded) {
    return endsIn(folded, adjectives);
  }

  /** True when a folded word ends as the language's past tenses do. */
  boolean isPast(String folded) {
    return endsIn(folded, past);
  }

  private static boolean endsIn(String folded, List<String> endings) {
    return endings.stream()
        .anyMatch(
            e ->
                folded.endsWith(e)
                    && (folded.length() > e.length() + 2 || (e.length() > 2 && folded.equals(e))));
  }
}
