package org.rapporteur.extract.series;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.Span;

/**
 * Composes the title of a series in English from the words of another language, by the folder's
 * {@code engagement-names.tsv}: {@code forum} whole names, {@code english} kinds of gathering,
 * {@code adjective} what stands before them in English, {@code people} who meets in it, {@code
 * topic} what it is on. States, cities and bodies among the words are its sides. The words are
 * followed as long as they can be said in English.
 */
final class ComposedTitle implements TitleReader {
  private static final int LONGEST = 18;

  private final Analysis analysis;
  private final Phrases names;
  private final Phrases engagements;
  private final Phrases bounds;
  private final boolean adjectivesFollow;

  ComposedTitle(Analysis analysis) {
    this.analysis = analysis;
    this.names = analysis.lexicon().phrases("engagement-names");
    this.engagements = analysis.lexicon().phrases("engagements");
    this.bounds = analysis.lexicon().phrases("phrases");
    this.adjectivesFollow =
        analysis.lexicon().table("phrases").stream().anyMatch(e -> e.category().equals("after"));
  }

  @Override
  public Optional<Title> read(Anchor anchor) {
    Sentence sentence = anchor.sentence();
    Words words = new Words(adjectivesFollow);
    int limit = Math.min(sentence.tokens().size(), anchor.nameFirst() + LONGEST);
    int i = anchor.nameFirst();
    while (i < limit) {
      int next = take(words, sentence, i);
      if (next == i && i >= anchor.end() && !isJoint(sentence, i) && !isNumber(anchor, i)) {
        break;
      }
      i = Math.max(next, i + 1);
    }
    return words.title();
  }

  private static boolean isNumber(Anchor anchor, int i) {
    Span number = anchor.editionSpan();
    return number != null && number.overlaps(anchor.sentence().tokens().get(i).span());
  }

  /** Takes what begins at the token; the token itself when nothing known does. */
  private int take(Words words, Sentence sentence, int i) {
    Optional<Match> match = names.longestAt(sentence, i);
    int next = i;
    if (match.filter(m -> m.is("forum")).isEmpty()) {
      for (Mention mention : analysis.mentions()) {
        boolean here =
            mention.sentence() == sentence.index()
                && sentence.tokenAt(mention.span().start()) == i
                && !side(mention).isEmpty();
        if (here) {
          words.add(mention);
          next = Math.max(i + 1, sentence.tokenAt(mention.span().end()));
        }
      }
    }
    if (next > i) {
      return next;
    }
    match.ifPresent(m -> words.add(m, isRound(sentence, m)));
    return match.map(Match::end).orElse(i);
  }

  private boolean isRound(Sentence sentence, Match match) {
    return engagements
        .longestAt(sentence, match.first())
        .filter(m -> m.entries().stream().anyMatch(e -> e.extra().contains("round")))
        .isPresent();
  }

  /** Whether a series' name may go on over the token: a joining word, a number or a dash. */
  private boolean isJoint(Sentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    if (!token.isWord()) {
      return !",،，:.;".contains(token.text());
    }
    return token.isNumber() || bounds.longestAt(sentence, i).filter(m -> m.is("join")).isPresent();
  }

  private static String side(Mention mention) {
    if (mention instanceof Mention.State state) {
      return state(state.code());
    }
    if (mention instanceof Mention.City city) {
      return city.english();
    }
    if (mention instanceof Mention.Organisation body) {
      return body.acronym() != null ? body.acronym() : body.english() == null ? "" : body.english();
    }
    return "";
  }

  /** The English name of a state. */
  static String state(String code) {
    return new ULocale("en", code).getDisplayCountry(ULocale.ENGLISH);
  }

  /** The parts of a title while it is read. */
  private static final class Words {
    private final Set<String> sides = new LinkedHashSet<>();
    private final Set<String> adjectives = new LinkedHashSet<>();
    private final Set<String> topics = new LinkedHashSet<>();
    private String kind = "";
    private String people = "";
    private String forum = "";
    private String body = "";
    private boolean round = true;
    private final boolean follow;

    private Words(boolean follow) {
      this.follow = follow;
    }

    private void add(Mention mention) {
      sides.add(side(mention));
      if (mention instanceof Mention.Organisation organisation && organisation.english() != null) {
        body = organisation.english();
      }
    }

    private void add(Match match, boolean isRound) {
      Entry entry =
          match.entries().stream()
              .filter(e -> e.category().equals("forum"))
              .findFirst()
              .orElse(match.entry());
      switch (entry.category()) {
        case "adjective" -> adjectives.add(entry.value());
        case "topic" -> topics.add(entry.value());
        case "people" -> people = people.isEmpty() ? entry.value() : people;
        case "forum" -> forum = forum.isEmpty() ? entry.value() : forum;
        default -> {
          if (kind.isEmpty() || (round && !isRound)) {
            kind = entry.value();
            round = isRound;
          }
        }
      }
    }

    private Optional<Title> title() {
      if (!forum.isEmpty()) {
        return Optional.of(new Title(List.of(), forum, true, true));
      }
      if (round && body.split(" ", -1).length > 2) {
        return Optional.of(new Title(List.of(), body, true, false));
      }
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      List<String> out = new ArrayList<>();
      adjectives.stream().filter(a -> !kind.contains(a)).forEach(out::add);
      if (follow) {
        Collections.reverse(out);
      }
      out.add(kind);
      if (!people.isEmpty()) {
        out.add("of " + people);
      }
      if (!topics.isEmpty()) {
        out.add("on " + String.join(" and ", topics));
      }
      return Optional.of(new Title(List.copyOf(sides), String.join(" ", out), false, false));
    }
  }
}
