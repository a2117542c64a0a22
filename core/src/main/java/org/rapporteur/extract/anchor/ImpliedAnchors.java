package org.rapporteur.extract.anchor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Span;

/**
 * Finds engagements that a sentence tells without a noun or verb of its own.
 *
 * <ul>
 *   <li>"The first took place in May, the second in June": a number without its noun, where an
 *       earlier sentence has a numbered or recurring engagement, is another of its kind.
 *   <li>"X was in Oslo from 3 to 5 May": somebody beside words of staying, a place and a day
 *       travelled there.
 *   <li>"Three meetings were arranged: 1) with A; 2) with B": an item that begins with "with".
 *   <li>"On the margins X and Y talked about gas": two people beside the words "on the margins"
 *       met.
 * </ul>
 */
final class ImpliedAnchors {
  /** How many words may stand between the traveller and the words of staying. */
  private static final int SUBJECT = 14;

  /** How many words may stand between the words of staying and the place ("the Tajik capital"). */
  private static final int PLACE = 4;

  /** Tokens of a mark before an item: "1)", "-". */
  private static final int MARKER = 3;

  private final Phrases cues;
  private final Phrases bounds;
  private final boolean hasArticles;

  ImpliedAnchors(Lexicon lexicon) {
    this.cues = lexicon.phrases("cues");
    this.bounds = lexicon.phrases("phrases");
    this.hasArticles =
        lexicon.table("phrases").stream()
            .map(Entry::category)
            .anyMatch(c -> c.equals("article") || c.equals("indefinite"));
  }

  /** The implied anchors of the sentence; {@code told} holds those found up to it. */
  List<Anchor> in(Analysis analysis, Sentence sentence, List<Anchor> told) {
    List<Anchor> out = new ArrayList<>(numbers(analysis, sentence, told));
    stay(analysis, sentence, told).ifPresent(out::add);
    item(analysis, sentence, told).ifPresent(out::add);
    boolean silent = told.stream().noneMatch(a -> a.sentence().index() == sentence.index());
    if (silent && analysis.in(sentence, Mention.Person.class).size() > 1) {
      margin(sentence).ifPresent(out::add);
    }
    return out;
  }

  private List<Anchor> numbers(Analysis analysis, Sentence sentence, List<Anchor> told) {
    List<Anchor> out = new ArrayList<>();
    Optional<Anchor> model = numbered(sentence, told);
    if (model.isEmpty()) {
      return out;
    }
    for (Mention.Edition edition : analysis.in(sentence, Mention.Edition.class)) {
      int first = sentence.tokenAt(edition.span().start());
      int end = sentence.tokenAt(edition.span().end());
      boolean taken =
          told.stream()
              .filter(a -> a.sentence().index() == sentence.index())
              .anyMatch(
                  a -> edition.span().equals(a.editionSpan()) || a.name().overlaps(edition.span()));
      if (!taken && standsAlone(sentence, first, end)) {
        Set<String> flags = new HashSet<>(model.get().flags());
        flags.remove("weak");
        flags.add("implied");
        Span span = edition.span();
        out.add(
            new Anchor(
                sentence,
                first,
                end,
                span,
                model.get().kind(),
                null,
                flags,
                edition.number(),
                span));
      }
    }
    return out;
  }

  /** The last engagement told before that can have another number. */
  private static Optional<Anchor> numbered(Sentence sentence, List<Anchor> told) {
    return told.stream()
        .filter(a -> a.sentence().index() <= sentence.index() && !a.isVerb())
        .filter(a -> a.edition() != null || a.is("round") || a.is("mechanism"))
        .reduce((a, b) -> b);
  }

  /** True when the number is pointed at and no noun follows it. */
  private boolean standsAlone(Sentence sentence, int first, int end) {
    if (!isPointed(sentence, first)) {
      return false;
    }
    if (end >= sentence.tokens().size()) {
      return true;
    }
    Token next = sentence.tokens().get(end);
    return !next.isWord()
        || bounds.longestAt(sentence, end).filter(m -> m.is("stop")).isPresent()
        || cues.longestAt(sentence, end).filter(m -> m.is("held") || m.is("future")).isPresent();
  }

  /** In a language without articles a mark or the sentence's start points as well. */
  private boolean isPointed(Sentence sentence, int first) {
    if (first == 0 || !sentence.tokens().get(first - 1).isWord()) {
      return !hasArticles;
    }
    return bounds.longestAt(sentence, first - 1).filter(m -> m.is("definite")).isPresent()
        || (!hasArticles
            && bounds.longestAt(sentence, first - 1).filter(m -> m.is("clause")).isPresent());
  }

  /** Words of staying beside a place, in a sentence that tells who and when and no travel. */
  private Optional<Anchor> stay(Analysis analysis, Sentence sentence, List<Anchor> told) {
    boolean travel =
        told.stream()
            .anyMatch(a -> a.sentence().index() == sentence.index() && a.kind() == Kind.VISIT);
    if (travel) {
      return Optional.empty();
    }
    return cues.find(sentence).stream()
        .filter(
            m ->
                (m.is("stay") && isPlace(analysis, sentence, m.end()))
                    || (m.is("stay-there") && isRightBehindPlace(analysis, sentence, m.first())))
        .filter(m -> isTraveller(analysis, sentence, m))
        .findFirst()
        .map(m -> implied(sentence, m, Kind.VISIT, "visit"));
  }

  private static boolean isPlace(Analysis analysis, Sentence sentence, int at) {
    return Stream.concat(
            analysis.in(sentence, Mention.City.class).stream(),
            analysis.in(sentence, Mention.State.class).stream()
                .filter(s -> s.form().equals("name")))
        .map(place -> sentence.tokenAt(place.span().start()) - at)
        .anyMatch(gap -> gap >= 0 && gap <= PLACE);
  }

  /** "In Oslo, where he spent Monday". */
  private static boolean isRightBehindPlace(Analysis analysis, Sentence sentence, int at) {
    return Stream.concat(
            analysis.in(sentence, Mention.City.class).stream(),
            analysis.in(sentence, Mention.State.class).stream())
        .map(place -> at - sentence.tokenAt(place.span().end()))
        .anyMatch(gap -> gap >= 0 && gap <= 1);
  }

  /** Whether a person or a body is named shortly before the words. */
  private static boolean isTraveller(Analysis analysis, Sentence sentence, Match words) {
    return Stream.concat(
            analysis.in(sentence, Mention.Person.class).stream(),
            analysis.in(sentence, Mention.Organisation.class).stream())
        .map(party -> words.first() - sentence.tokenAt(party.span().end()))
        .anyMatch(gap -> gap >= 0 && gap <= SUBJECT);
  }

  /** "1) with A" below a line that announces meetings and ends in a colon. */
  private Optional<Anchor> item(Analysis analysis, Sentence sentence, List<Anchor> told) {
    int first = 0;
    List<Token> tokens = sentence.tokens();
    while (first < tokens.size() && (!tokens.get(first).isWord() || tokens.get(first).isNumber())) {
      first++;
    }
    boolean listed = first > 0 && first <= MARKER;
    boolean announced =
        told.stream()
            .filter(a -> !a.isVerb() && a.kind() == Kind.MEETING && opens(a.sentence()))
            .anyMatch(a -> a.sentence().index() < sentence.index());
    if (!listed || !announced) {
      return Optional.empty();
    }
    return cues.longestAt(sentence, first)
        .filter(m -> m.is("with"))
        .filter(m -> isPartyBehind(analysis, sentence, m.end()))
        .map(m -> implied(sentence, m, Kind.MEETING, "meet", "item"));
  }

  private static boolean opens(Sentence sentence) {
    return sentence.tokens().get(sentence.tokens().size() - 1).text().equals(":");
  }

  private static boolean isPartyBehind(Analysis analysis, Sentence sentence, int at) {
    return Stream.concat(
            analysis.in(sentence, Mention.Person.class).stream(),
            analysis.in(sentence, Mention.Organisation.class).stream())
        .map(party -> sentence.tokenAt(party.span().start()) - at)
        .anyMatch(gap -> gap >= 0 && gap <= SUBJECT);
  }

  private Optional<Anchor> margin(Sentence sentence) {
    return cues.find(sentence).stream()
        .filter(m -> m.is("margin"))
        .filter(m -> m.end() - m.first() > 1)
        .findFirst()
        .map(m -> implied(sentence, m, Kind.MEETING, "meet"));
  }

  private static Anchor implied(
      Sentence sentence, Match cue, Kind kind, String action, String... more) {
    Set<String> flags = new HashSet<>(List.of(more));
    flags.add(action);
    flags.add("implied");
    Span span = sentence.span(cue.first(), cue.end());
    return new Anchor(sentence, cue.first(), cue.end(), span, kind, action, flags, null, null);
  }
}
