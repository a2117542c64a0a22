package org.rapporteur.extract.happening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.language.Mention;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.Kind;
import org.rapporteur.model.PartyType;

/**
 * One engagement as far as it is put together: the sightings that stand for it. Grows while a
 * report is read; confined to one thread.
 */
public final class Happening {
  private final int id;
  private final List<Sighting> sightings = new ArrayList<>();
  private @Nullable Happening parent;
  private boolean background;
  private boolean ofTwo;

  Happening(int id, Sighting first) {
    this.id = id;
    sightings.add(first);
  }

  void add(Sighting sighting) {
    sightings.add(sighting);
  }

  void place(@Nullable Happening larger) {
    this.parent = larger;
  }

  void setBackground(boolean value) {
    this.background = value;
  }

  /** Its number in the report, from 0, in order of first appearance. */
  public int id() {
    return id;
  }

  /** The sightings, in order; never empty. */
  public List<Sighting> sightings() {
    return List.copyOf(sightings);
  }

  /** Takes note, once all is told of it, of whether it is a summit of two leaders. */
  void close() {
    ofTwo = chief().anchor().is("summit") && isOfTwo();
  }

  /** The larger happening it is part of, or null. */
  public @Nullable Happening parent() {
    return parent;
  }

  /** Whether the report tells it as background. */
  public boolean isBackground() {
    return background;
  }

  /**
   * The sighting that says most: the one with an edition, else the strongest noun, else the first.
   */
  public Sighting chief() {
    Sighting best = sightings.get(0);
    for (Sighting sighting : sightings) {
      if (strength(sighting.anchor()) > strength(best.anchor())) {
        best = sighting;
      }
    }
    return best;
  }

  private static int strength(Anchor anchor) {
    int out = anchor.edition() != null ? 8 : 0;
    out += anchor.isVerb() ? 0 : 2;
    out += anchor.isWeak() ? 0 : 4;
    return out
        + (anchor.is("round") && !anchor.is("mechanism") && anchor.edition() == null ? -1 : 0);
  }

  /**
   * What sort of engagement it is; a numbered meeting is a round of consultations, or a session
   * when it is of an organisation, and a summit of two leaders is a meeting.
   */
  public Kind kind() {
    Anchor anchor = chief().anchor();
    boolean called = sightings.stream().anyMatch(s -> s.anchor().kind() == Kind.CALL);
    if (anchor.kind() == Kind.MEETING && called && anchor.isWeak()) {
      return Kind.CALL;
    }
    if (ofTwo) {
      return Kind.MEETING;
    }
    if (anchor.kind() != Kind.MEETING || edition().isEmpty()) {
      return anchor.kind();
    }
    return anchor.is("organ") ? Kind.SESSION : Kind.CONSULTATION;
  }

  /** A summit of the leaders of two sides, where no number, body or third side is named with it. */
  private boolean isOfTwo() {
    Set<String> sides = new HashSet<>();
    int open = 0;
    for (Member member : members()) {
      String side = member.side();
      if (member.type() == PartyType.ORGANISATION || member.type() == PartyType.GROUP) {
        return false;
      }
      open += side == null ? 1 : 0;
      if (side != null
          && (member.type() == PartyType.PERSON || !land().equals(Optional.of(side)))) {
        sides.add(side);
      }
    }
    boolean told = sides.isEmpty() || isNamedByPerson();
    boolean two = sides.size() == 2 || (told && sides.size() + open == 2);
    return two && !persons().isEmpty() && edition().isEmpty();
  }

  /** "The summit of Calloway and Berg": a person is named within the noun phrase. */
  private boolean isNamedByPerson() {
    Anchor noun = chief().anchor();
    return persons().stream()
        .flatMap(p -> p.mentions().stream())
        .anyMatch(m -> m.sentence() == noun.sentence().index() && noun.name().overlaps(m.span()));
  }

  /** Its number in its series, if a sighting says one. */
  public Optional<Integer> edition() {
    return sightings.stream().map(s -> s.anchor().edition()).filter(Objects::nonNull).findFirst();
  }

  /** The sighting that gives the number. */
  public Optional<Sighting> editionSighting() {
    return sightings.stream().filter(s -> s.anchor().edition() != null).findFirst();
  }

  /** The first settled date of a sighting, else the first unsettled one. */
  public Optional<DateMention> date() {
    Optional<DateMention> settled =
        sightings.stream().flatMap(s -> s.settledDate().stream()).findFirst();
    return settled.isPresent()
        ? settled
        : sightings.stream().map(Sighting::date).filter(Objects::nonNull).findFirst();
  }

  /** The city of the first sighting that has one. */
  public Optional<Mention.City> city() {
    return sightings.stream().map(Sighting::city).filter(Objects::nonNull).findFirst();
  }

  /** The state that is the place of the first sighting that has one. */
  public Optional<Mention.State> country() {
    return sightings.stream().map(Sighting::country).filter(Objects::nonNull).findFirst();
  }

  /** Alpha-2 of the state it is in, by its city or its own place. */
  Optional<String> land() {
    return city().map(Mention.City::code).or(() -> country().map(Mention.State::code));
  }

  /** Every party in the clause of a sighting. */
  public Set<Member> members() {
    Set<Member> out = new LinkedHashSet<>();
    sightings.forEach(s -> out.addAll(s.members()));
    return out;
  }

  /** Whether some of its words are said of another happening too, of other parties. */
  public boolean sharesWords(Happening other) {
    return other != this && sightings.stream().anyMatch(s -> other.isToldBy(s.anchor()));
  }

  /** Whether the anchor is one of its own. */
  boolean isToldBy(Anchor anchor) {
    return sightings.stream().anyMatch(s -> s.anchor().equals(anchor));
  }

  /** The persons in the clause of a sighting. */
  public Set<Member> persons() {
    Set<Member> out = new LinkedHashSet<>();
    sightings.forEach(s -> out.addAll(s.persons()));
    return out;
  }

  /**
   * How much is told to make it a certain engagement, from 0 to 5: a date, a place, up to two named
   * parties, a number.
   */
  int facts() {
    int out = Math.min(2, members().size());
    out += date().isPresent() ? 1 : 0;
    out += city().isPresent() || country().isPresent() ? 1 : 0;
    return out + (edition().isPresent() ? 1 : 0);
  }

  /** Where in the text it was told of last: the first character of those words. */
  int lastSeen() {
    return sightings.get(sightings.size() - 1).anchor().span().start();
  }

  /** The sentences of its sightings, each once, in order. */
  public List<Sentence> sentences() {
    return sightings.stream().map(s -> s.anchor().sentence()).distinct().toList();
  }

  /** True when it is an item of a list that is announced as one of meetings. */
  public boolean isItem() {
    return sightings.get(0).anchor().is("item");
  }

  /** True when some sighting has the cue. */
  public boolean has(String cue) {
    return sightings.stream().anyMatch(s -> s.has(cue));
  }
}
