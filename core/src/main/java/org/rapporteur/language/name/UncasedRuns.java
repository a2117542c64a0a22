package org.rapporteur.language.name;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.name.phrase.Draft;
import org.rapporteur.language.name.phrase.OfficePhrase;
import org.rapporteur.language.tagger.NameType;
import org.rapporteur.language.tagger.TaggedName;
import org.rapporteur.model.Span;

/**
 * Finds runs of tokens that could be a person's name where writing has no capitals: what the tagger
 * proposes, and what stands after an office, rank or honorific up to the first word that cannot be
 * part of a name. Ranges are of tokens, as spans.
 */
final class UncasedRuns {
  private static final int LONGEST = 7;
  private static final int USUAL = 2;

  private UncasedRuns() {}

  static List<Span> of(Draft draft) {
    List<Span> out = new ArrayList<>();
    int i = 0;
    while (i < draft.size()) {
      int end = runAt(draft, i);
      boolean listed = end == i && !out.isEmpty() && goesOn(draft, out.get(out.size() - 1), i);
      end = listed ? ruleEnd(draft, i, i) : end;
      if (end > i) {
        out.add(new Span(i, end));
      }
      i = Math.max(end, i + 1);
    }
    return out;
  }

  /** True when a name after an office in the plural goes on with a written-on conjunction. */
  private static boolean goesOn(Draft draft, Span last, int i) {
    return last.end() == i
        && free(draft, i)
        && draft.token(i).text().startsWith(draft.words().prefix())
        && draft.officeAt(last.start() - 1).filter(OfficePhrase::plural).isPresent();
  }

  private static int runAt(Draft draft, int i) {
    if (!free(draft, i)) {
      return i;
    }
    int tagged = taggedEnd(draft, i);
    boolean introduced = introduced(draft, i);
    if (tagged > i) {
      return introduced ? Math.max(tagged, ruleEnd(draft, i, tagged)) : tagged;
    }
    if (!introduced || (article(draft, i) && !draft.titled(i) && !ofState(draft, i))) {
      return i;
    }
    if (!Leanings.mayBegin(draft, i)) {
      return i;
    }
    int end = ruleEnd(draft, i, i);
    boolean preposition = "بلك".indexOf(draft.token(i).text().charAt(0)) >= 0;
    boolean noun = draft.folded(i).matches(".*(ه|ات)");
    if (preposition && (noun || isFunction(draft, i)) && !draft.titled(i)) {
      return i;
    }
    boolean comma = draft.is(i - 1, ",") || draft.is(i - 1, "،") || draft.is(i - 1, "؛");
    return comma && end - i < USUAL ? i : end;
  }

  /**
   * End of the tagger's name that starts at the token, or of its part after a conjunction; cut
   * where something else is known.
   */
  private static int taggedEnd(Draft draft, int i) {
    for (TaggedName tag : draft.tags()) {
      boolean inside = tag.firstToken() < i && i < tag.endToken();
      boolean begins = tag.firstToken() == i || (inside && Clitics.beginsAnother(draft, i));
      if (tag.type() == NameType.PERSON && begins) {
        int end = i;
        while ((end < tag.endToken() || isFather(draft, i, end))
            && (free(draft, end) || isFather(draft, i, end))
            && (end == i || !Clitics.beginsAnother(draft, end))) {
          end++;
        }
        return end;
      }
    }
    return i;
  }

  /** True when an office, rank or honorific stands right before the token, or one and a comma. */
  private static boolean introduced(Draft draft, int i) {
    boolean bracket =
        draft.is(i - 1, ")") && draft.is(i - 3, "(") && draft.small("parenthesis", i - 2);
    if (draft.titled(i) || bracket) {
      return true;
    }
    boolean comma = draft.is(i - 1, ",") || draft.is(i - 1, "،") || draft.is(i - 1, "؛");
    int before = comma ? i - 2 : i - 1;
    return draft
        .officeAt(before)
        .filter(o -> o.end() == before + 1 && !(o.plural() && comma))
        .isPresent();
  }

  private static int ruleEnd(Draft draft, int from, int atLeast) {
    if (!draft.words().spaced()) {
      return Math.max(atLeast, HanNames.end(draft, from));
    }
    int usual = draft.words().prefix().isEmpty() ? 2 * USUAL : USUAL;
    int p = from;
    int plain = 0;
    while (p < draft.size() && p - from < LONGEST && mayHold(draft, from, p)) {
      boolean particle = particle(draft, p);
      boolean afterParticle = p > from && particle(draft, p - 1);
      boolean stops =
          p >= atLeast
              && !particle
              && !afterParticle
              && !(p == from + 1 && draft.titled(from) && closes(draft, p + 1))
              && !Leanings.mayGoOn(draft, p);
      if (p > from && (stops || Clitics.beginsAnother(draft, p))) {
        break;
      }
      boolean article = article(draft, p);
      if (p >= atLeast && article && plain >= 1 && !afterParticle && !surname(draft, from, p)) {
        break;
      }
      if (p >= atLeast && plain >= usual && !particle && !afterParticle && !article) {
        return closes(draft, p + 1) ? p + 1 : p;
      }
      if (!particle && !afterParticle) {
        plain++;
      }
      p++;
    }
    while (p > from && draft.small("patronym", p - 1) && p > atLeast) {
      p--;
    }
    return p > from && draft.small("regnal", p) && plain <= 1 ? p + 1 : p;
  }

  private static boolean mayHold(Draft draft, int from, int p) {
    boolean last =
        draft.words().prefix().isEmpty()
            && p > from
            && draft.isTitle(p)
            && !free(draft, p + 1)
            && !draft.isTitle(p + 1);
    return free(draft, p) || isFather(draft, from, p) || last;
  }

  /** True for a word right behind an office of a state that the next one helps to make a name. */
  private static boolean ofState(Draft draft, int i) {
    return draft.officeAt(i - 1).filter(o -> o.end() == i && o.state() != null).isPresent()
        && draft.leaning(i) > 0
        && draft.isPerson(i + 1);
  }

  /** True for a title behind a word for "son of", where it is the father's name. */
  private static boolean isFather(Draft draft, int from, int p) {
    return p > from && draft.small("patronym", p - 1) && draft.isTitle(p);
  }

  /**
   * A word with the article that may end a name: one of relation, one before a mark, one behind the
   * father's name, or the second behind a title.
   */
  private static boolean surname(Draft draft, int from, int i) {
    String word = draft.folded(i);
    boolean father = i - 2 >= from && draft.small("patronym", i - 2);
    boolean second = i == from + 1 && draft.titled(from);
    return father || second || word.endsWith("ي") || closes(draft, i + 1) || draft.isPerson(i);
  }

  /** True when the word is a small or common word behind a preposition. */
  private static boolean isFunction(Draft draft, int i) {
    return draft.words().bare(draft.folded(i)).stream()
        .anyMatch(w -> draft.words().small("function").contains(w));
  }

  private static boolean particle(Draft draft, int i) {
    return draft.small("particle", i) || draft.small("patronym", i);
  }

  /** True when the word is written with the Arabic article, or with it after a preposition. */
  private static boolean article(Draft draft, int i) {
    String word = draft.token(i).text();
    return word.startsWith("\u0627\u0644") || word.startsWith("\u0644\u0644");
  }

  private static boolean closes(Draft draft, int p) {
    return p >= draft.size() || !draft.word(p);
  }

  /** True when nothing else claims the token and no data file knows it as another word. */
  static boolean free(Draft draft, int i) {
    return draft.word(i)
        && Character.isLetter(draft.token(i).text().codePointAt(0))
        && draft.covering(i).isEmpty()
        && draft.officeAt(i).isEmpty()
        && !draft.isTitle(i)
        && !draft.small("function", i)
        && !draft.small("stop", i)
        && !(draft.isOfficeHead(i) && !draft.small("patronym", i + 1))
        && !draft.token(i).text().startsWith("\u0644\u0644")
        && draft
            .match(draft.words().bodies(), i)
            .filter(m -> !m.is("region") && !m.is("states"))
            .isEmpty();
  }
}
