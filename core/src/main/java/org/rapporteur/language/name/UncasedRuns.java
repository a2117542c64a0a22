package org.rapporteur.language.name;

import java.util.ArrayList;
import java.util.List;
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
      if (end > i) {
        out.add(new Span(i, end));
      }
      i = Math.max(end, i + 1);
    }
    return out;
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
    if (!introduced || article(draft, i) && !draft.isTitle(i - 1)) {
      return i;
    }
    int end = ruleEnd(draft, i, i);
    boolean comma = draft.is(i - 1, ",") || draft.is(i - 1, "،");
    return comma && end - i < USUAL ? i : end;
  }

  /** End of the tagger's name that starts at the token, cut where something else is known. */
  private static int taggedEnd(Draft draft, int i) {
    for (TaggedName tag : draft.tags()) {
      if (tag.type() == NameType.PERSON && tag.firstToken() == i) {
        int end = i;
        while (end < tag.endToken() && free(draft, end)) {
          end++;
        }
        return end;
      }
    }
    return i;
  }

  /** True when an office, rank or honorific stands right before the token, or one and a comma. */
  private static boolean introduced(Draft draft, int i) {
    if (draft.isTitle(i - 1)) {
      return true;
    }
    if (draft.is(i - 1, ")") && draft.is(i - 3, "(") && draft.small("parenthesis", i - 2)) {
      return introduced(draft, i - 3);
    }
    boolean comma = draft.is(i - 1, ",") || draft.is(i - 1, "،");
    int before = comma ? i - 2 : i - 1;
    return draft.officeAt(before).filter(o -> o.end() == before + 1 && !o.plural()).isPresent();
  }

  private static int ruleEnd(Draft draft, int from, int atLeast) {
    int p = from;
    int plain = 0;
    while (p < draft.size() && p - from < LONGEST && free(draft, p)) {
      boolean particle = particle(draft, p);
      boolean afterParticle = p > from && particle(draft, p - 1);
      boolean article = article(draft, p);
      if (p >= atLeast && plain >= USUAL && !particle && !afterParticle && !article) {
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

  private static boolean particle(Draft draft, int i) {
    return draft.small("particle", i) || draft.small("patronym", i);
  }

  /** True when the word is written with the Arabic article, or with it after a preposition. */
  private static boolean article(Draft draft, int i) {
    String word = draft.token(i).text();
    return word.startsWith("\u0627\u0644") || word.startsWith("\u0644\u0644");
  }

  private static boolean closes(Draft draft, int p) {
    return p >= draft.size()
        || !draft.word(p)
        || draft.words().postpositions() && draft.small("function", p);
  }

  private static boolean free(Draft draft, int i) {
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
