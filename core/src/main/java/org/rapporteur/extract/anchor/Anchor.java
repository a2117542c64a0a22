package org.rapporteur.extract.anchor;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Span;

/**
 * Words of a sentence that stand for an engagement: the noun that names it or the verb that tells
 * it.
 *
 * @param sentence its sentence
 * @param first number of its first token
 * @param end one past the number of its last token
 * @param name the whole noun phrase, at least the anchor's own words
 * @param kind what sort of engagement the words stand for
 * @param action for a verb what it does: {@code meet}, {@code receive}, {@code call-on}, {@code
 *     visit}, {@code phone}; null for a noun
 * @param flags flags of the words in {@code engagements.tsv}
 * @param edition the number beside it, or null
 * @param editionSpan where the number stands, or null
 */
public record Anchor(
    Sentence sentence,
    int first,
    int end,
    Span name,
    Kind kind,
    @Nullable String action,
    Set<String> flags,
    @Nullable Integer edition,
    @Nullable Span editionSpan) {
  /** Copies the set, in alphabetical order: what is summed over it is the same in every run. */
  public Anchor {
    flags = Collections.unmodifiableSet(new TreeSet<>(flags));
  }

  /** The same words without their number. */
  Anchor unnumbered() {
    return new Anchor(sentence, first, end, name, kind, action, flags, null, null);
  }

  /** The anchor's own words. */
  public Span span() {
    return sentence.span(first, end);
  }

  /** True for a verb. */
  public boolean isVerb() {
    return action != null;
  }

  /** True when the words have the flag. */
  public boolean is(String flag) {
    return flags.contains(flag);
  }

  /** True when the words alone do not tell an engagement from talk in general. */
  public boolean isWeak() {
    return is("weak") && edition == null;
  }

  /** First token of the noun phrase. */
  public int nameFirst() {
    return sentence.tokenAt(name.start());
  }

  /** One past the last token of the noun phrase. */
  public int nameEnd() {
    return sentence.tokenAt(name.end());
  }
}
