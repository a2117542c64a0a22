package org.rapporteur.extract.agenda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/** A sentence with the cue phrases and parties found in it, by number of token. */
final class Marked {
  private static final String OPENING = "“«\"„「《";
  private static final String CLOSING = "”»\"“」》";

  private final Cues cues;
  private final Sentence sentence;
  private final Map<Integer, Match> cuts = new HashMap<>();
  private final Map<Integer, Match> parts = new HashMap<>();
  private final List<Match> topics;
  private final boolean[] place;
  private final boolean[] party;
  private final boolean[] body;
  private final int[] closing;

  Marked(Cues cues, Analysis analysis, Sentence sentence) {
    this.cues = cues;
    this.sentence = sentence;
    cues.cuts(sentence).forEach(m -> cuts.put(m.first(), m));
    cues.parts(sentence).forEach(m -> parts.put(m.first(), m));
    topics = cues.topics(sentence);
    closing = quotations(sentence);
    place = new boolean[sentence.tokens().size()];
    party = new boolean[sentence.tokens().size()];
    body = new boolean[sentence.tokens().size()];
    parts.values().stream().filter(m -> m.is("place")).forEach(m -> fill(place, m));
    parts.values().stream().filter(m -> m.is("subject")).forEach(m -> fill(party, m));
    for (Mention mention : analysis.in(sentence, Mention.class)) {
      if (mention instanceof Mention.State || mention instanceof Mention.City) {
        fill(place, mention);
      } else if (mention instanceof Mention.Person || mention instanceof Mention.Office) {
        fill(party, mention);
      } else if (mention instanceof Mention.Organisation) {
        fill(body, mention);
      }
    }
  }

  private static void fill(boolean[] marks, Match match) {
    for (int i = match.first(); i < match.end(); i++) {
      marks[i] = true;
    }
  }

  private void fill(boolean[] marks, Mention mention) {
    int first = sentence.tokenAt(mention.span().start());
    int end = sentence.tokenAt(mention.span().end());
    for (int i = first; i < end; i++) {
      marks[i] = true;
    }
  }

  /** For each token that opens a quotation the token that closes it, else the token itself. */
  private static int[] quotations(Sentence sentence) {
    int[] out = new int[sentence.tokens().size()];
    int open = -1;
    for (int i = 0; i < out.length; i++) {
      out[i] = i;
      String mark = sentence.tokens().get(i).text();
      if (open >= 0 && CLOSING.contains(mark)) {
        out[open] = i;
        open = -1;
      } else if (OPENING.contains(mark)) {
        open = i;
      }
    }
    return out;
  }

  /** The token that closes the quotation which a token opens; the token itself if it opens none. */
  int closing(int i) {
    return closing[i];
  }

  /** True when a quotation that is closed in the sentence opens at the token. */
  boolean opensQuotation(int i) {
    return i < size() && closing[i] > i;
  }

  /** True when a finite verb stands at the token, as far as its form and its subject tell. */
  boolean isVerb(int i) {
    if (cut(i, "verb")) {
      return true;
    }
    boolean named = (i > 1 && token(i - 1).isCapitalised()) || (i > 0 && party[i - 1]);
    return named && !token(i).isCapitalised() && cues.isPast(token(i).folded());
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.tokens().size();
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** Cues of topics, in order. */
  List<Match> topics() {
    return topics;
  }

  /** The cutting phrase that starts at a token. */
  @Nullable Match cut(int i) {
    return cuts.get(i);
  }

  boolean cut(int i, String category) {
    Match match = cuts.get(i);
    return match != null && match.is(category);
  }

  /** The phrase of a part that starts at a token. */
  @Nullable Match part(int i) {
    return parts.get(i);
  }

  boolean part(int i, String category) {
    Match match = parts.get(i);
    return match != null && match.is(category);
  }

  /** End of the phrase of a part that starts at a token; behind the token when none does. */
  int partEnd(int i) {
    Match match = parts.get(i);
    return match == null ? i + 1 : match.end();
  }

  /** True when a preposition of topics stands at the token that also joins two nouns. */
  boolean isOf(int i) {
    Match match = parts.get(i);
    return match != null && Cues.value(match, "via").equals("of");
  }

  /** True when the word at a token is a preposition, also where a longer cue covers it. */
  boolean isPreposition(int i) {
    return !preposition(i).isEmpty();
  }

  /** Which preposition the word at a token is or begins with; empty when none. */
  String preposition(int i) {
    return i < 0 || i >= size() ? "" : cues.prepositions().of(token(i).folded());
  }

  /** True when the word at a token begins with an elided article or preposition. */
  boolean isElided(int i) {
    return cues.prepositions().elided(token(i).folded()) > 0;
  }

  boolean isPlace(int i) {
    return place[i];
  }

  /** True when a token goes on with the name of an organisation that began before it. */
  boolean isInBody(int i) {
    return i > 0 && body[i - 1] && body[i];
  }

  boolean isParty(int i) {
    return party[i];
  }

  boolean isMark(int i, String marks) {
    return i >= 0 && i < size() && marks.contains(token(i).text());
  }

  /** A noun of talking, which in capitals is part of a name and not of a sentence. */
  boolean isInName(Match cue) {
    return cue.first() > 0
        && Cues.value(cue, "after").equals("noun")
        && token(cue.first()).isCapitalised();
  }

  /** True when a cue of a topic starts at the token. */
  boolean isCue(int i) {
    return topics.stream()
        .filter(m -> m.first() == i)
        .filter(m -> !Cues.value(m, "after").equals("far") && !isInName(m))
        .anyMatch(
            m -> (m.is("after") && Governed.leads(this, m)) || m.is("either") || m.is("title"));
  }
}
