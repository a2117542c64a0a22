package org.rapporteur.language.name.phrase;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Match;

/**
 * Composes the name of a body around its noun.
 *
 * <ul>
 *   <li>Words in capitals before it ("Russian International Affairs Council").
 *   <li>An adjective of state before it or after it ("белорусское военное ведомство").
 *   <li>Its field and state after it ("وزارة الدفاع الروسية", "Ministry of Defence of Russia").
 * </ul>
 *
 * A noun alone names no body.
 */
final class BodyGrammar {
  private static final int LONGEST = 9;

  private final Words words;
  private final Complements complements;
  private final BodyTails tails;

  BodyGrammar(Words words) {
    this.words = words;
    this.tails = new BodyTails(words);
    this.complements = Complements.ofBodies(words, this::at, new OfficeParser(words)::one);
  }

  /** The body that starts at the token, if any. */
  Optional<Found> at(Draft draft, int i) {
    if (!draft.word(i) || draft.covering(i).filter(f -> f.first() != i).isPresent()) {
      return Optional.empty();
    }
    Slots slots = new Slots();
    int p = words.prefix().isEmpty() ? possessor(draft, i, slots) : i;
    Optional<Match> noun = noun(draft, p);
    if (noun.isEmpty() && words.before() && draft.capitalised(p)) {
      noun = nounAfterCapitals(draft, p);
    }
    if (noun.isEmpty() && words.before() && !words.capitals()) {
      noun = nounAfterFields(draft, p);
    }
    if (noun.isEmpty() && words.after() && words.capitals()) {
      noun = tails.nounAfterAdjectives(draft, i, p).flatMap(n -> noun(draft, n));
    }
    if (noun.isEmpty() || isOffice(draft, noun.get())) {
      return Optional.empty();
    }
    return compose(draft, i, p, noun.get(), slots);
  }

  /** Passes an adjective or name of state before the noun ("Russian", "India's"). */
  private int possessor(Draft draft, int i, Slots slots) {
    Optional<Found> owner =
        draft
            .startingAt(i)
            .filter(
                f ->
                    (f.sort() == Found.Sort.BODY && words.before())
                        || f.sort() == Found.Sort.STATE);
    if (owner.isEmpty()) {
      return i;
    }
    slots.setState(owner.get().code());
    int end = owner.get().end();
    return draft.is(end, "'s") || draft.is(end, "’s") ? end + 1 : end;
  }

  private Optional<Match> noun(Draft draft, int p) {
    return draft
        .match(words.bodies(), p)
        .filter(m -> !m.is("states") && !m.is("region"))
        .filter(m -> !words.before() || !isPlural(draft, m));
  }

  /** The noun after one or two fields, where neither capitals nor spaces show a name's extent. */
  private Optional<Match> nounAfterFields(Draft draft, int from) {
    int p = from;
    for (int i = 0; i < 2; i++) {
      int at = p;
      Optional<Match> field =
          draft
              .match(words.offices(), at)
              .filter(m -> m.is("portfolio") && draft.covering(at).isEmpty());
      if (field.isEmpty()) {
        break;
      }
      p = field.get().end();
    }
    return p > from ? noun(draft, p) : Optional.empty();
  }

  /** True when the noun begins a longer word of office ("国防部" in "国防部长"). */
  private boolean isOffice(Draft draft, Match noun) {
    return draft
        .match(words.offices(), noun.first())
        .filter(m -> (m.is("function") || m.is("whole")) && m.end() > noun.end())
        .isPresent();
  }

  private static boolean isPlural(Draft draft, Match match) {
    String last = draft.folded(match.end() - 1);
    return last.endsWith("s") && !match.entry().form().toLowerCase(Locale.ROOT).endsWith("s");
  }

  private Optional<Match> nounAfterCapitals(Draft draft, int from) {
    int p = from;
    Optional<Match> last = Optional.empty();
    while (p < draft.size() && p - from < LONGEST) {
      Optional<Match> noun = draft.capitalised(p) ? noun(draft, p) : Optional.empty();
      if (noun.isPresent()) {
        last = noun;
        p = noun.get().end();
      } else if (draft.capitalised(p) && inName(draft, p)) {
        p++;
      } else if (p > from && draft.is(p, "'s") && draft.capitalised(p + 1)) {
        p++;
      } else if (linksCapitals(draft, p)) {
        p++;
      } else if (draft.is(p, "(") && draft.is(p + 2, ")") && draft.capitalised(p + 3)) {
        p += 3;
      } else {
        break;
      }
      if (last.isPresent() && noun.isEmpty()) {
        break;
      }
    }
    return last;
  }

  private boolean inName(Draft draft, int p) {
    return draft.word(p)
        && !draft.small("function", p)
        && draft.covering(p).filter(f -> f.sort() != Found.Sort.CITY && !f.isAdjective()).isEmpty()
        && draft
            .match(words.offices(), p)
            .filter(m -> m.is("function") || m.is("whole") || m.is("honorific"))
            .filter(m -> !m.is("modifier") && !m.is("portfolio"))
            .isEmpty();
  }

  private static boolean linksCapitals(Draft draft, int p) {
    boolean link = draft.small("conjunction", p) || draft.is(p, ",");
    return link && draft.capitalised(p + 1);
  }

  private Optional<Found> compose(Draft draft, int from, int p, Match noun, Slots slots) {
    boolean premodified = noun.first() > p;
    boolean possessed = p > from;
    for (int j = p; j < noun.first(); j++) {
      draft.covering(j).filter(Found::isAdjective).ifPresent(f -> slots.setState(f.code()));
    }
    int read = complements.read(draft, noun.end(), slots, "");
    int end = tails.read(draft, noun, read);
    Entry entry = noun.entry();
    boolean capital = !words.capitals() || draft.capitalised(noun.first());
    boolean wide = noun.end() - noun.first() > 1;
    boolean plain = noun.is("plain");
    boolean complete =
        premodified
            || slots.hasField()
            || slots.bodyWords() != null
            || (wide && capital)
            || end > read;
    if (!capital && !plain && words.before()) {
      return Optional.empty();
    }
    if ((!complete && !possessed && slots.state() == null)
        || !demanded(draft, from, end, entry, slots)) {
      return Optional.empty();
    }
    if (words.engagements().longestAt(draft.sentence(), noun.first()).isPresent()
        || (premodified && holdsEngagement(draft, p, noun.end()))) {
      return Optional.empty();
    }
    int i = (possessed && draft.is(p - 1, "'s")) || draft.is(p - 1, "’s") ? p : from;
    boolean untold = words.after() && (end > read || premodified);
    String english = untold ? null : english(draft, i, end, entry, slots);
    boolean joined = draft.joined(i, entry.form());
    return Optional.of(
        new Found(i, end, Found.Sort.BODY, english, slots.state(), entry.category(), null, joined));
  }

  /** True when the words name an engagement that has such a noun ("Joint Commission"). */
  private boolean holdsEngagement(Draft draft, int first, int end) {
    for (int i = first; i < end; i++) {
      if (words
          .engagements()
          .longestAt(draft.sentence(), i)
          .filter(m -> m.end() >= end)
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether what the data file demands of the noun's surroundings is there. */
  private static boolean demanded(Draft draft, int i, int end, Entry entry, Slots slots) {
    return switch (entry.extra()) {
      case "body" -> slots.bodyWords() != null;
      case "field" -> slots.hasField() || slots.bodyWords() != null;
      case "metonym" ->
          draft.covering(end - 1).filter(Found::isAdjective).isPresent()
              && draft.folded(end - 1).endsWith("\u064a\u0647")
              && !draft.isOfficeHead(i - 1);
      default -> true;
    };
  }

  /** The preposition of "under the President": one or two tokens before what follows it. */
  private static int underStart(Draft draft, int before) {
    int p = before;
    while (p > 0 && !draft.small("glue", p)) {
      p--;
    }
    return p;
  }

  private @Nullable String english(Draft draft, int first, int end, Entry entry, Slots slots) {
    if (words.language().equals("en")) {
      return draft.text(first, slots.under() > first ? underStart(draft, slots.under()) : end);
    }
    String english = slots.english(entry.value(), "of");
    String state = slots.state();
    if (state == null || slots.bodyWords() != null) {
      return english;
    }
    return entry.category().equals("institute")
        ? words.styles().adjective(state).map(a -> a + " " + english).orElse(english)
        : words.styles().of(english, state) + " of " + words.styles().state(state);
  }
}
