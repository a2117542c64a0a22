package org.rapporteur.extract.happening;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.language.Mention.City;
import org.rapporteur.language.Mention.State;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.PartyType;

/**
 * An anchor with what stands around it in its sentence.
 *
 * @param anchor the anchor
 * @param members the parties its clause names, in order
 * @param date the date nearest to it, or null
 * @param city the city that is its place, or null
 * @param country the state that is its place, or null
 * @param cues categories of the cues in its clause
 * @param definite whether it points back to something known ("the meeting"); null when the language
 *     does not say
 */
public record Sighting(
    Anchor anchor,
    Set<Member> members,
    @Nullable DateMention date,
    @Nullable City city,
    @Nullable State country,
    Set<String> cues,
    @Nullable Boolean definite) {
  /** The cue of a noun that only says around what the other words of its sentence are told. */
  static final String FRAME = "frame";

  /** Words that may stand between a body and its verb ("intends to meet"). */
  private static final int SUBJECT = 3;

  /** Keeps the order of the parties. */
  public Sighting {
    members = new LinkedHashSet<>(members);
    cues = Set.copyOf(cues);
  }

  /** The same words said of these parties. */
  Sighting of(Set<Member> others) {
    return new Sighting(anchor, others, date, city, country, cues, definite);
  }

  /** The same words said of this place and day. */
  Sighting at(@Nullable City where, @Nullable State land, DateMention when) {
    return new Sighting(anchor, members, when, where, land, cues, definite);
  }

  /** True when the clause has a cue of the category. */
  public boolean has(String cue) {
    return cues.contains(cue);
  }

  /** Alpha-2 of the state it is in, by its city or its own place. */
  Optional<String> land() {
    return Optional.ofNullable(city)
        .map(City::code)
        .or(() -> Optional.ofNullable(country).map(State::code));
  }

  /** The persons among the parties. */
  public Set<Member> persons() {
    Set<Member> out = new LinkedHashSet<>();
    members.stream().filter(m -> m.type() == PartyType.PERSON).forEach(out::add);
    return out;
  }

  /** The date, if its day or month is settled. */
  public Optional<DateMention> settledDate() {
    return Optional.ofNullable(date).filter(d -> d.start() != null);
  }

  /** A verb of meeting or travel with no named party nearby says nothing of its own. */
  boolean isEmptyVerb() {
    String action = anchor.action();
    if (action == null || action.equals("visit")) {
      return action != null && members.isEmpty();
    }
    boolean item = anchor.is("implied") && !members.isEmpty();
    return persons().isEmpty() && members.size() < 2 && !item && !isBodyMeeting();
  }

  /** "The contact group will meet on the margins": a body right before a verb of meeting. */
  private boolean isBodyMeeting() {
    Sentence sentence = anchor.sentence();
    return "meet".equals(anchor.action())
        && (settledDate().isPresent() || city() != null || has("margin"))
        && members.stream()
            .filter(m -> m.type() == PartyType.ORGANISATION)
            .flatMap(m -> m.mentions().stream())
            .filter(m -> m.sentence() == sentence.index())
            .map(m -> anchor.first() - sentence.tokenAt(m.span().end()))
            .anyMatch(gap -> gap >= 0 && gap <= SUBJECT);
  }
}
