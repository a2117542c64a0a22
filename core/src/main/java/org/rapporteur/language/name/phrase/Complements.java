package org.rapporteur.language.name.phrase;

import java.util.Optional;
import java.util.function.BiFunction;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Match;

/**
 * Reads what follows the head of an office or body: its field, the body it belongs to, its state.
 *
 * <ul>
 *   <li>After a preposition ("of Foreign Affairs of Armenia") in any language.
 *   <li>Directly ("وزارة الدفاع الروسية", "министр обороны Турции") where the language does so.
 *   <li>Further fields after a conjunction, or in a list that a conjunction closes.
 * </ul>
 */
final class Complements {
  private final Words words;
  private final BiFunction<Draft, Integer, Optional<Found>> bodies;
  private final BiFunction<Draft, Integer, Optional<OfficePhrase>> offices;
  private final boolean ofBody;
  private final Fields fields;

  private Complements(
      Words words,
      BiFunction<Draft, Integer, Optional<Found>> bodies,
      BiFunction<Draft, Integer, Optional<OfficePhrase>> offices,
      boolean ofBody) {
    this.words = words;
    this.bodies = bodies;
    this.offices = offices;
    this.ofBody = ofBody;
    this.fields = new Fields(words, ofBody);
  }

  /** Complements of bodies; {@code bodies} reads a body inside a body. */
  static Complements ofBodies(
      Words words,
      BiFunction<Draft, Integer, Optional<Found>> bodies,
      BiFunction<Draft, Integer, Optional<OfficePhrase>> offices) {
    return new Complements(words, bodies, offices, true);
  }

  /** Complements of offices; {@code offices} reads an office inside an office. */
  static Complements ofOffices(
      Words words, BiFunction<Draft, Integer, Optional<OfficePhrase>> offices) {
    return new Complements(words, (d, i) -> Optional.empty(), offices, false);
  }

  /**
   * End of the complements that start at the token; what they say goes into the slots.
   *
   * @param link the preposition under which an office may follow directly; empty when none may
   */
  int read(Draft draft, int from, Slots slots, String link) {
    int p = from;
    if (!link.isEmpty() && words.after()) {
      p = office(draft, from, slots, link);
    }
    while (p < draft.size()) {
      int next = step(draft, p, slots);
      if (next == p) {
        break;
      }
      p = next;
    }
    return p;
  }

  private int step(Draft draft, int p, Slots slots) {
    if (words.after()) {
      int direct = direct(draft, p, slots);
      if (direct > p) {
        return direct;
      }
    }
    if (words.before() && !words.capitals()) {
      int after = fields.field(draft, p, slots, "");
      if (after > p) {
        return after;
      }
    }
    int glue = draft.pass("glue", p);
    if (glue > p) {
      String kind =
          draft.match(words.small("glue"), p).map(Match::entry).map(Entry::value).orElse("");
      int start = draft.pass("article", glue);
      int end = element(draft, start, slots, kind.isEmpty() ? "of" : kind);
      return end > start ? end : p;
    }
    int conjunction = draft.pass("conjunction", p);
    if (slots.hasField() && conjunction > p) {
      int start = draft.pass("article", conjunction);
      boolean another = start > conjunction && bodies.apply(draft, start).isPresent();
      int end = another ? start : fields.field(draft, start, slots, "and");
      return end > start ? end : p;
    }
    return slots.hasField() ? fields.list(draft, p, slots) : p;
  }

  /** A state, body or field without a preposition; after a written-on conjunction a field alone. */
  private int direct(Draft draft, int p, Slots slots) {
    Optional<Match> office = draft.match(words.offices(), p);
    boolean field = office.filter(m -> m.is("portfolio")).isPresent();
    if (field && draft.joined(p, office.get().entry().form())) {
      return slots.hasField() ? fields.field(draft, p, slots, "and") : p;
    }
    if (!ofBody && office.filter(m -> m.is("former")).isPresent()) {
      slots.setFormer();
      return office.get().end();
    }
    if (!ofBody && office.filter(m -> m.is("modifier")).isPresent() && !words.capitals()) {
      slots.addModifier(office.get().entry().value());
      return office.get().end();
    }
    boolean joined = draft.startingAt(p).filter(Found::joined).isPresent();
    int start = words.capitals() && !ofBody ? draft.pass("article", p) : p;
    int end = joined ? p : element(draft, start, slots, "");
    end = end == start ? p : end;
    return end > p ? end : Unknowns.end(draft, p, slots);
  }

  /** A state, body or field at the token; {@code kind} is how it is linked to the head. */
  private int element(Draft draft, int p, Slots slots, String kind) {
    if (kind.equals("under")) {
      slots.setUnder(p - 1);
      return under(draft, p, slots);
    }
    if (ofBody && kind.equals("place")) {
      return p;
    }
    Optional<Found> found = draft.startingAt(p);
    Optional<Found> composed = bodies.apply(draft, p);
    if (composed.isPresent() && found.map(f -> f.end() <= composed.get().end()).orElse(true)) {
      found = composed;
    }
    if (kind.isEmpty() && found.filter(Found::joined).isPresent()) {
      return p;
    }
    if (found.isPresent() && found.get().sort() == Found.Sort.STATE) {
      return state(draft, found.get(), slots, kind);
    }
    if (found.isPresent() && found.get().sort() == Found.Sort.BODY) {
      return body(draft, found.get(), slots);
    }
    if (found.isPresent()) {
      boolean seat = kind.equals("place") && slots.state() != null && !ofBody;
      return seat ? found.get().end() : p;
    }
    return kind.equals("place") ? p : words(draft, p, slots, kind);
  }

  private int state(Draft draft, Found state, Slots slots, String kind) {
    int end = state.end();
    int named = ofBody && words.before() ? fields.capitals(draft, end) : end;
    if (named > end) {
      slots.addField(draft.text(state.first(), named), "");
      return named;
    }
    boolean owner = draft.is(end, "'s") || draft.is(end, "’s");
    if (!kind.equals("to") && (owner || !kind.equals("place"))) {
      slots.setState(state.code());
    }
    return owner ? owned(draft, end) : end;
  }

  private int body(Draft draft, Found body, Slots slots) {
    if (!ofBody && isListOfAcronyms(draft, body)) {
      int end = draft.startingAt(draft.pass("conjunction", body.end())).orElse(body).end();
      slots.addField(draft.text(body.first(), end), "");
      return end;
    }
    boolean organ = body.detail().equals("organ") || body.detail().equals("plain");
    String english = words.styles().brief(body.english());
    slots.setBody(
        english, draft.text(body.first(), body.end()), organ || ofBody ? body.code() : null);
    return body.end();
  }

  /** A bare noun of a body, a field or an office at the token. */
  private int words(Draft draft, int p, Slots slots, String kind) {
    int bare = ofBody ? p : bareNoun(draft, p, slots);
    if (bare > p) {
      return bare;
    }
    if (!ofBody && kind.equals("of") && isPlainNoun(draft, p)) {
      return p + 1;
    }
    String link = kind.equals("of") ? "" : kind;
    int end = fields.field(draft, p, slots, link);
    if (end == p && !kind.isEmpty()) {
      end = fields.unknownField(draft, p, slots, link);
    }
    return end > p || kind.isEmpty() ? end : office(draft, p, slots, kind);
  }

  /** "under the President of Uzbekistan", "при МИД Ирана": gives the state. */
  private int under(Draft draft, int p, Slots slots) {
    Optional<OfficePhrase> office = offices.apply(draft, p);
    if (office.isPresent()) {
      slots.setState(office.get().state());
      return office.get().end();
    }
    Optional<Found> body = draft.startingAt(p).filter(f -> f.sort() == Found.Sort.BODY);
    body.ifPresent(b -> slots.setState(b.code()));
    return body.map(Found::end).orElse(p);
  }

  /** End of "'s new government" after a state; the state's own end when no body follows. */
  private int owned(Draft draft, int end) {
    for (int p = end + 1; p < Math.min(draft.size(), end + 4); p++) {
      Optional<Match> noun = draft.match(words.bodies(), p).filter(m -> !m.is("states"));
      if (noun.isPresent()) {
        return noun.get().end();
      }
      if (draft.capitalised(p) || !draft.word(p)) {
        break;
      }
    }
    return end;
  }

  /** "of the institute", "организации": a body told only by its noun, in lower case. */
  private int bareNoun(Draft draft, int p, Slots slots) {
    Optional<Match> noun =
        draft
            .match(words.bodies(), p)
            .filter(m -> !m.is("states") && !m.is("region") && !draft.capitalised(p))
            .filter(m -> draft.covering(p).isEmpty() && !slots.hasField());
    if (noun.isEmpty() || !words.capitals()) {
      return p;
    }
    int end = BodyTails.quoted(draft, noun.get().end());
    slots.setBody(noun.get().entry().value(), draft.text(p, end), null);
    return end;
  }

  /** A common noun that closes an office: "president of the conference, Y". */
  private boolean isPlainNoun(Draft draft, int p) {
    return words.capitals()
        && draft.word(p)
        && draft.covering(p).isEmpty()
        && Character.isLowerCase(draft.token(p).text().codePointAt(0))
        && !draft.small("function", p)
        && draft.match(words.offices(), p).isEmpty()
        && draft.is(p + 1, ",")
        && draft.capitalised(p + 2);
  }

  /** "the CIS and Caucasus Division": an acronym that begins the name of a part. */
  private boolean isListOfAcronyms(Draft draft, Found body) {
    int next = draft.pass("conjunction", body.end());
    return words.before()
        && body.end() == body.first() + 1
        && next > body.end()
        && draft.startingAt(next).filter(f -> f.sort() == Found.Sort.BODY).isPresent()
        && draft.startingAt(next).filter(f -> f.detail().equals("intergovernmental")).isEmpty();
  }

  private int office(Draft draft, int p, Slots slots, String link) {
    Optional<OfficePhrase> inner =
        offices.apply(draft, p).filter(o -> !o.plural() && !draft.joinedOffice(o.first()));
    if (inner.isEmpty()) {
      return p;
    }
    slots.setNested(inner.get(), link);
    return inner.get().end();
  }
}
