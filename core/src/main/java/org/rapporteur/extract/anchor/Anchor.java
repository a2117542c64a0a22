package org.rapporteur.extract.anchor;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
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
  /** Letters of a word above which it counts among {@link #words()}. */
  private static final int LONG = 3;

  /** Letters of a noun that its endings leave alone. */
  private static final int STEM = 4;

  /** Copies the set, in alphabetical order: what is summed over it is the same in every run. */
  public Anchor {
    flags = Collections.unmodifiableSet(new TreeSet<>(flags));
  }

  /** The same words without their number. */
  Anchor unnumbered() {
    return new Anchor(sentence, first, end, name, kind, action, flags, null, null);
  }

  /** The same words as those of a round. */
  Anchor asRound() {
    Set<String> others = new TreeSet<>(flags);
    others.remove("weak");
    others.add("round");
    return new Anchor(
        sentence, first, end, name, Kind.CONSULTATION, action, others, edition, editionSpan);
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

  /** The beginning of its first word, which endings leave alone. */
  public String stem() {
    String word = sentence.tokens().get(first).folded();
    return word.substring(0, Math.min(STEM, word.length()));
  }

  /** The longer words of the noun phrase, folded; without the number. */
  public Set<String> words() {
    Set<String> out = new HashSet<>();
    for (Token token : sentence.tokens().subList(nameFirst(), nameEnd())) {
      boolean number = editionSpan != null && editionSpan.overlaps(token.span());
      if (token.isWord() && token.folded().length() > LONG && !number) {
        out.add(token.folded());
      }
    }
    return out;
  }

  /** Whether the noun stands without number or any other word of a name. */
  public boolean isBare() {
    return edition == null && nameEnd() - nameFirst() == end - first;
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
