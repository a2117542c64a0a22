package org.rapporteur.extract.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.number.Numeral;
import org.rapporteur.language.number.Numerals;
import org.rapporteur.language.number.Pieces;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Span;

/**
 * Finds the anchors of a report by the nouns and verbs of {@code engagements.tsv}.
 *
 * <ul>
 *   <li>"Round", "session" or "meeting" of something takes the kind of what it is a round of.
 *   <li>A noun inside the name of an organisation is no anchor ("Council of Europe"), unless a
 *       number or a round stands beside it, or it is an organ that sits in a city.
 *   <li>A number beside the noun is its edition; one that counts gives it the flag {@code several}.
 * </ul>
 */
public final class AnchorFinder {
  private static final int NEAR = 5;
  private static final int LONGEST_TITLE = 12;

  /** A number from here on is a year or the like. */
  private static final int MANY = 100;

  /** How many words may stand between a number and the noun that it counts. */
  private static final int ADJECTIVES = 2;

  /** Letters of a word that may stand in a title without a capital. */
  private static final int SHORT = 3;

  private final Lexicon lexicon;
  private final NamePhrase phrase;
  private final Numerals numerals;
  private final ImpliedAnchors implied;

  /** A finder for one language. */
  public AnchorFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.phrase = new NamePhrase(lexicon);
    this.numerals = new Numerals(lexicon);
    this.implied = new ImpliedAnchors(lexicon);
  }

  /** The anchors of the report, in order. */
  public List<Anchor> find(Analysis analysis) {
    List<Anchor> out = find(analysis, true);
    boolean counted =
        out.stream().anyMatch(a -> a.edition() != null && a.edition() > 1 && a.is("weak"));
    return counted || out.stream().noneMatch(AnchorFinder::isIdle) ? out : find(analysis, false);
  }

  /** The anchors, where the report counts its plain meetings or does not. */
  private List<Anchor> find(Analysis analysis, boolean counted) {
    List<Anchor> out = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      List<Match> matches =
          lexicon.phrases("engagements").find(sentence).stream()
              .filter(m -> !m.entry().category().equals("none"))
              .toList();
      for (int i = 0; i < matches.size(); i++) {
        int last = i;
        while (last + 1 < matches.size()
            && joins(sentence, matches.get(last), matches.get(last + 1))) {
          last++;
        }
        anchor(analysis, sentence, matches.subList(i, last + 1))
            .map(a -> (counted || !isIdle(a)) && !isFirstSince(a) ? a : a.unnumbered())
            .ifPresent(out::add);
        i = last;
      }
      out.addAll(implied.in(analysis, sentence, out));
    }
    return out;
  }

  /**
   * True when the second noun is what the first is a round of, or the round of what the first is.
   */
  private boolean joins(Sentence sentence, Match one, Match two) {
    if (!isNoun(one) || !isNoun(two) || two.first() - one.end() > NEAR) {
      return false;
    }
    boolean round = flags(one).contains("round") || flags(two).contains("round");
    if (!round && !(flags(one).contains("organ") || flags(two).contains("mechanism"))) {
      return false;
    }
    for (int i = one.end(); i < two.first(); i++) {
      Token token = sentence.tokens().get(i);
      if (!token.isWord() && !"()–’s's".contains(token.text())) {
        return false;
      }
      if (stops(sentence, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean stops(Sentence sentence, int i) {
    return lexicon
        .phrases("phrases")
        .longestAt(sentence, i)
        .filter(m -> m.is("stop") && !m.is("join"))
        .isPresent();
  }

  private Optional<Anchor> anchor(Analysis analysis, Sentence sentence, List<Match> chain) {
    Match head = chain.get(0);
    Match kindGiver = kindGiver(chain);
    Kind kind = Kind.ofLabel(kindGiver.entry().category());
    Set<String> flags = new HashSet<>();
    chain.forEach(m -> flags.addAll(flags(m)));
    if (chain.size() > 1 || !flags(kindGiver).contains("weak")) {
      flags.remove("weak");
    }
    if (!isNoun(head)) {
      return Optional.of(verb(analysis, sentence, head, kind, flags));
    }
    return noun(analysis, sentence, chain, kind, flags).map(AnchorFinder::counted);
  }

  /** Visits have no number, and a numbered tour is a round. */
  private static Anchor counted(Anchor anchor) {
    if (anchor.kind() != Kind.VISIT || anchor.edition() == null) {
      return anchor;
    }
    return anchor.is("tour") ? anchor.asRound() : anchor.unnumbered();
  }

  private Optional<Anchor> noun(
      Analysis analysis, Sentence sentence, List<Match> chain, Kind kind, Set<String> flags) {
    int first = chain.get(0).first();
    int end = chain.get(chain.size() - 1).end();
    Span name = phrase.around(sentence, first, end);
    Optional<Mention.Edition> edition = edition(analysis, sentence, name, first, end);
    boolean gathering = kind == Kind.CONFERENCE;
    if (edition.isEmpty()
        && chain.size() == 1
        && insideOther(analysis, sentence, first, gathering)
        && !(flags.contains("organ") && sits(analysis, sentence))) {
      return Optional.empty();
    }
    if (edition.isPresent()) {
      name = name.cover(edition.get().span());
    }
    if (edition.isEmpty() && several(sentence, first)) {
      flags.add("several");
    }
    if (kind == Kind.MEETING && ofOrganisation(analysis, sentence, name)) {
      flags.add("organ");
    }
    return Optional.of(
        new Anchor(
            sentence,
            first,
            end,
            name,
            kind,
            null,
            flags,
            edition.map(Mention.Edition::number).orElse(null),
            edition.map(Mention.Edition::span).orElse(null)));
  }

  /** True when a number that counts stands before the noun: "all the three meetings". */
  private boolean several(Sentence sentence, int first) {
    Pieces pieces = Pieces.of(sentence);
    int noun = sentence.tokens().get(first).span().start();
    for (int i = 0; i < pieces.size() && pieces.get(i).span().start() < noun; i++) {
      Optional<Numeral> numeral = numerals.at(pieces, i);
      if (numeral.isPresent()) {
        int end = pieces.span(numeral.get().first(), numeral.get().end()).end();
        int gap = first - sentence.tokenAt(end);
        if (!numeral.get().ordinal()
            && !isClock(sentence, pieces.span(numeral.get().first(), numeral.get().end()))
            && numeral.get().value() > 1
            && numeral.get().value() < MANY
            && gap >= 0
            && gap <= ADJECTIVES) {
          return true;
        }
        i = numeral.get().end() - 1;
      }
    }
    return false;
  }

  /** True for figures beside a colon: "at 14:45". */
  private static boolean isClock(Sentence sentence, Span number) {
    int first = sentence.tokenAt(number.start());
    int end = sentence.tokenAt(number.end());
    List<Token> tokens = sentence.tokens();
    return (first > 0 && tokens.get(first - 1).text().equals(":"))
        || (end < tokens.size() && tokens.get(end).text().equals(":"));
  }

  /** A visit to a body is a meeting with it. */
  private static Anchor verb(
      Analysis analysis, Sentence sentence, Match head, Kind kind, Set<String> flags) {
    Span span = sentence.span(head.first(), head.end());
    boolean toBody =
        kind == Kind.VISIT
            && analysis.in(sentence, Mention.Organisation.class).stream()
                .map(o -> sentence.tokenAt(o.span().start()) - head.end())
                .anyMatch(d -> d >= 0 && d <= 2);
    return new Anchor(
        sentence,
        head.first(),
        head.end(),
        span,
        toBody ? Kind.MEETING : kind,
        toBody ? "call-on" : head.entry().extra(),
        flags,
        null,
        null);
  }

  /** "First" beside a plain meeting counts no round, unless others of them are counted. */
  private static boolean isIdle(Anchor anchor) {
    return anchor.edition() != null && anchor.edition() == 1 && anchor.is("weak");
  }

  /** "Their first meeting since the war": no round is counted. */
  private boolean isFirstSince(Anchor anchor) {
    if (anchor.edition() == null || anchor.edition() != 1) {
      return false;
    }
    int end = anchor.nameEnd();
    int size = anchor.sentence().tokens().size();
    return IntStream.range(end, Math.min(end + NEAR, size))
        .anyMatch(
            i ->
                lexicon
                    .phrases("phrases")
                    .longestAt(anchor.sentence(), i)
                    .filter(m -> m.is("since"))
                    .isPresent());
  }

  /**
   * True when the phrase names an organisation and no two states, so that it is its own meeting.
   */
  private static boolean ofOrganisation(Analysis analysis, Sentence sentence, Span name) {
    long states =
        analysis.in(sentence, Mention.State.class).stream()
            .filter(s -> name.overlaps(s.span()))
            .count();
    return states < 2
        && analysis.in(sentence, Mention.Organisation.class).stream()
            .anyMatch(o -> o.category().equals("intergovernmental") && name.overlaps(o.span()));
  }

  private static Match kindGiver(List<Match> chain) {
    for (Match match : chain) {
      if (!flags(match).contains("round")) {
        return match;
      }
    }
    return chain.stream().filter(m -> !flags(m).contains("weak")).findFirst().orElse(chain.get(0));
  }

  private Optional<Mention.Edition> edition(
      Analysis analysis, Sentence sentence, Span name, int first, int end) {
    int least = Math.min(first - NEAR, titleFirst(sentence, first) - 1);
    int from = sentence.tokens().get(Math.max(0, least)).span().start();
    int most = Math.max(end + NEAR - 1, sentence.tokenAt(name.end()) + phrase.reach());
    int to = sentence.tokens().get(Math.min(sentence.tokens().size(), most) - 1).span().end();
    Span near = name.cover(new Span(from, from));
    Span reach = new Span(Math.min(near.start(), from), Math.max(name.end(), to));
    return analysis.in(sentence, Mention.Edition.class).stream()
        .filter(e -> reach.contains(e.span()))
        .filter(e -> clear(sentence, e.span(), first, end) || isApposed(sentence, e.span(), name))
        .min(
            (a, b) ->
                Integer.compare(
                    distance(sentence, a, first, end), distance(sentence, b, first, end)));
  }

  private static int distance(Sentence sentence, Mention mention, int first, int end) {
    int at = sentence.tokenAt(mention.span().start());
    return at < first ? first - at : Math.max(0, at - end + 1);
  }

  /** True when no mark and no bounding word stands between the number and the noun. */
  private boolean clear(Sentence sentence, Span edition, int first, int end) {
    int at = sentence.tokenAt(edition.start());
    int from = at < first ? at + 1 : end;
    int to = at < first ? first : at;
    int title = titleFirst(sentence, first);
    for (int i = from; i < to; i++) {
      Token token = sentence.tokens().get(i);
      if (!token.isWord() && ",.;:".contains(token.folded())) {
        return false;
      }
      if (i < title && stops(sentence, i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the title begins that the noun ends: words in capitals, with short words between them
   * ("Chiefs of Defence Forces Meeting"). The noun itself when it has no capital.
   */
  private static int titleFirst(Sentence sentence, int first) {
    List<Token> tokens = sentence.tokens();
    int out = first;
    if (!tokens.get(first).isCapitalised()) {
      return out;
    }
    for (int i = first - 1; i >= 0 && first - i < LONGEST_TITLE; i--) {
      Token token = tokens.get(i);
      if (token.isWord() && token.isCapitalised()) {
        out = i;
      } else if (!token.isWord() || out > i + 1 || token.text().length() > SHORT) {
        break;
      }
    }
    return out;
  }

  /** True when the number follows the phrase as its apposition: "the dialogue, the sixth of". */
  private boolean isApposed(Sentence sentence, Span edition, Span name) {
    int from = sentence.tokenAt(name.end());
    int at = sentence.tokenAt(edition.start());
    int after = sentence.tokenAt(edition.end());
    if (from >= at || !",،".contains(sentence.tokens().get(from).folded())) {
      return false;
    }
    Phrases bounds = lexicon.phrases("phrases");
    for (int i = from + 1; i < at; i++) {
      if (bounds.longestAt(sentence, i).filter(m -> m.is("definite")).isEmpty()) {
        return false;
      }
    }
    return after >= sentence.tokens().size()
        || !sentence.tokens().get(after).isWord()
        || bounds.longestAt(sentence, after).filter(m -> m.is("stop")).isPresent();
  }

  /** True when the sentence says that something takes place, and in which city. */
  private boolean sits(Analysis analysis, Sentence sentence) {
    return !analysis.in(sentence, Mention.City.class).isEmpty()
        && lexicon.phrases("cues").find(sentence).stream()
            .anyMatch(m -> m.is("held") || m.is("future"));
  }

  /**
   * True inside an office, or inside a body: a gathering counts as a body only when it is a known
   * organisation.
   */
  private static boolean insideOther(
      Analysis analysis, Sentence sentence, int first, boolean gathering) {
    Span at = sentence.tokens().get(first).span();
    boolean office =
        Stream.concat(
                analysis.in(sentence, Mention.Office.class).stream(),
                analysis.in(sentence, Mention.Person.class).stream()
                    .flatMap(p -> p.offices().stream()))
            .anyMatch(o -> o.span().contains(at));
    return office
        || analysis.in(sentence, Mention.Organisation.class).stream()
            .filter(o -> !gathering || o.category().equals("intergovernmental"))
            .anyMatch(o -> o.span().contains(at));
  }

  private static boolean isNoun(Match match) {
    return match.entry().value().equals("noun");
  }

  private static Set<String> flags(Match match) {
    Set<String> out = new HashSet<>();
    for (Entry entry : match.entries()) {
      Arrays.stream(entry.extra().split(" ", -1)).filter(f -> !f.isEmpty()).forEach(out::add);
    }
    return out;
  }
}
