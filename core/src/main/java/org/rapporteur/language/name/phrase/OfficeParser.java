package org.rapporteur.language.name.phrase;

import java.util.Optional;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Match;

/**
 * Reads offices: "Deputy Prime Minister and Minister of Foreign Affairs of Moldova".
 *
 * <ul>
 *   <li>State, modifiers and, where the language does so, field or body stand before the head.
 *   <li>Field, body and state stand after it.
 *   <li>A second office follows a conjunction or nothing at all, when both can be one person's.
 * </ul>
 */
public final class OfficeParser {
  private final Words words;
  private final Complements complements;
  private final OfficeFront front;

  public OfficeParser(Words words) {
    this.words = words;
    this.complements = Complements.ofOffices(words, this::one);
    this.front = new OfficeFront(words);
  }

  /** Finds all offices of the sentence. */
  public void find(Draft draft) {
    int i = 0;
    while (i < draft.size()) {
      Optional<OfficePhrase> office = at(draft, i);
      office.ifPresent(draft.offices()::add);
      i = office.map(OfficePhrase::end).orElse(i + 1);
    }
  }

  private Optional<OfficePhrase> at(Draft draft, int i) {
    Optional<OfficePhrase> first = one(draft, i);
    if (first.isEmpty()) {
      return first;
    }
    OfficePhrase office = first.get();
    for (Optional<OfficePhrase> next = stacked(draft, office);
        next.isPresent();
        next = stacked(draft, office)) {
      office = join(draft, office, next.get());
    }
    return Optional.of(office);
  }

  /** A further office of the same holder right after this one. */
  private Optional<OfficePhrase> stacked(Draft draft, OfficePhrase office) {
    if (office.plural()) {
      return Optional.empty();
    }
    int p = draft.pass("conjunction", office.end());
    boolean linked = p > office.end() || draft.is(p, "/");
    if (!linked && !words.after()) {
      return Optional.empty();
    }
    Optional<OfficePhrase> next = one(draft, draft.is(p, "/") ? p + 1 : p);
    return next.filter(n -> !n.plural()).filter(n -> oneHolder(office, n));
  }

  private static boolean oneHolder(OfficePhrase a, OfficePhrase b) {
    return a.state() == null || b.state() == null || a.state().equals(b.state());
  }

  private static OfficePhrase join(Draft draft, OfficePhrase a, OfficePhrase b) {
    boolean english = draft.words().language().equals("en");
    String joined =
        english
            ? a.english()
                + draft.text(a.end(), a.end() + 1).replaceAll("^(?=\\w|&)", " ")
                + " "
                + b.english()
            : a.english() + " and " + b.english();
    String state = b.state() == null ? a.state() : b.state();
    String body = b.organisation() == null ? a.organisation() : b.organisation();
    return new OfficePhrase(
        a.first(), b.end(), joined, state, body, a.former() && b.former(), false);
  }

  /** One office that starts at the token, without further ones stacked on it. */
  public Optional<OfficePhrase> one(Draft draft, int i) {
    if (!draft.word(i) || (draft.isTitle(i) && !draft.isOfficeHead(i))) {
      return Optional.empty();
    }
    Slots slots = new Slots();
    int p = front.read(draft, i, slots);
    Optional<Match> head = head(draft, p);
    if (head.isEmpty() || draft.small("patronym", head.get().end())) {
      return Optional.empty();
    }
    int roleFirst = front.roleFirst(draft, i);
    int afterHead = intoBody(draft, head.get(), slots);
    int end = brackets(draft, complements.read(draft, afterHead, slots, link(head.get())));
    if (end > afterHead && draft.is(end - 1, ")")) {
      end = complements.read(draft, end, slots, "");
    }
    boolean plural = isPlural(draft, head.get());
    int roleEnd = end;
    end = afterComma(draft, end, slots);
    String english =
        english(
            draft,
            roleFirst,
            draft.covering(roleEnd).isPresent() ? roleEnd : end,
            head.get(),
            slots);
    if (draft.covering(roleEnd).isPresent() && end > roleEnd && slots.bodyEnglish() != null) {
      english = english + ", " + slots.bodyEnglish();
    }
    return Optional.of(
        new OfficePhrase(
            i, end, english, slots.state(), slots.bodyWords(), slots.former(), plural));
  }

  /** End of the head; when its last words begin a body ("قائد الجيش الباكستاني"), end of that. */
  private static int intoBody(Draft draft, Match head, Slots slots) {
    Optional<Found> body =
        draft
            .covering(head.end() - 1)
            .filter(f -> f.sort() == Found.Sort.BODY && f.first() > head.first());
    body.ifPresent(b -> slots.setState(b.code()));
    return body.map(Found::end).orElse(head.end());
  }

  private Optional<Match> head(Draft draft, int p) {
    return draft.covering(p).isPresent()
        ? Optional.empty()
        : draft.match(words.offices(), p).filter(m -> m.is("function") || m.is("whole"));
  }

  /**
   * A body after a comma ("Director General, ICWA"), or an acronym right after ("Executive Director
   * CISS"), when the office has none yet.
   */
  private int afterComma(Draft draft, int p, Slots slots) {
    if (slots.bodyWords() != null || !words.capitals() || slots.state() != null) {
      return p;
    }
    int start = draft.is(p, ",") ? p + 1 : p;
    Optional<Found> body = draft.startingAt(start).filter(f -> f.sort() == Found.Sort.BODY);
    boolean fits =
        body.filter(f -> start > p ? closes(draft, f.end()) : f.end() == start + 1).isPresent();
    if (!fits) {
      return p;
    }
    Found found = body.get();
    slots.setBody(found.english(), draft.text(found.first(), found.end()), null);
    return found.end();
  }

  private static boolean closes(Draft draft, int p) {
    return p >= draft.size() || !draft.word(p);
  }

  /** "(Counter-Terrorism)", "(China)" after a head: a field in brackets. */
  private int brackets(Draft draft, int p) {
    if (!draft.is(p, "(") || !draft.capitalised(p + 1) || draft.starts(p + 1, Found.Sort.CITY)) {
      return p;
    }
    for (int q = p + 1; q < draft.size() && q - p <= 6; q++) {
      if (draft.is(q, ")")) {
        return q + 1;
      }
      if (!draft.word(q) && !draft.is(q, "&")) {
        return p;
      }
    }
    return p;
  }

  private boolean isPlural(Draft draft, Match head) {
    for (Entry entry : head.entries()) {
      if (entry.extra().contains("plural")) {
        return true;
      }
    }
    String last = draft.folded(head.end() - 1);
    return words.before()
        && last.endsWith("s")
        && !last.endsWith("ss")
        && !head.entry().form().endsWith("s")
        && !words.language().equals("zh");
  }

  private String english(Draft draft, int first, int end, Match head, Slots slots) {
    if (words.language().equals("en")) {
      return draft.text(first, end);
    }
    String english = slots.english(head.entry().value(), "of");
    String state = slots.state();
    return state == null ? english : words.styles().of(english, state);
  }

  /** The preposition under which the head takes another office, such as "to" of an adviser. */
  private static String link(Match head) {
    for (Entry entry : head.entries()) {
      if (entry.extra().equals("to") || entry.extra().equals("of")) {
        return entry.extra();
      }
    }
    return "";
  }
}
