package org.rapporteur.identity.party;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.name.BodyNames;
import org.rapporteur.identity.name.CompanyNames;
import org.rapporteur.identity.name.NameMatch;
import org.rapporteur.identity.name.NameMatcher;
import org.rapporteur.identity.name.PersonName;

/**
 * Compares two names without anything else known of their bearers: people by their words in any
 * script, organisations by authority files, composition or words. Safe for use by many threads.
 */
public final class NameComparer {
  private final NameMatcher people = new NameMatcher();
  private final BodyNames bodies = new BodyNames();

  /**
   * Whether the names are of one party.
   *
   * @param schema {@code Person}, or another word for what is no person; null when it is not known
   */
  public Comparison compare(String one, String other, @Nullable String schema) {
    if (SameParty.plain(one).equals(SameParty.plain(other))) {
      return new Comparison(true, 1, "the same words");
    }
    boolean person = schema == null ? !isBody(one) && !isBody(other) : schema.equals("Person");
    return person ? persons(one, other) : bodies(one, other);
  }

  private boolean isBody(String name) {
    return bodies.organisation(name).isPresent()
        || bodies.organ(name).isPresent()
        || bodies.state(name).isPresent()
        || CompanyNames.hasLegalForm(name);
  }

  private Comparison persons(String one, String other) {
    PersonName a = PersonName.of(one);
    PersonName b = PersonName.of(other);
    NameMatch match = people.match(a, b);
    int all = match.full() + match.initials() + match.left() + match.more();
    double score = (match.full() + 0.5 * match.initials()) / Math.max(1, all);
    String fit = match.full() + " of " + all + " words fit";
    if (match.left() > 0) {
      return new Comparison(
          false, score / 2, fit + ", " + match.left() + " of the shorter name do not");
    }
    if (match.isWholeName()) {
      return new Comparison(true, 0.5 + score / 2, fit + " and none of the shorter name is left");
    }
    if (match.isWithInitials()) {
      return new Comparison(true, 0.5 + score / 4, fit + " and initials agree");
    }
    boolean single = a.words().size() == 1 && b.words().size() == 1;
    return single
        ? new Comparison(true, 0.6, "one word each, and they fit")
        : new Comparison(false, 0.4, "one name in common tells nothing of who is meant");
  }

  private Comparison bodies(String one, String other) {
    Optional<String> state = bodies.state(one);
    if (state.isPresent() && state.equals(bodies.state(other))) {
      return new Comparison(true, 1, "both name the state " + state.get());
    }
    Optional<String> organisation = bodies.organisation(one);
    if (organisation.isPresent() && organisation.equals(bodies.organisation(other))) {
      return new Comparison(true, 1, "both are names of the " + organisation.get());
    }
    Optional<BodyNames.Body> organ = bodies.organ(one);
    Optional<BodyNames.Body> otherOrgan = bodies.organ(other);
    if (organ.isPresent() && otherOrgan.isPresent()) {
      boolean same = organ.equals(otherOrgan);
      String which = organ.get() + (same ? "" : " and " + otherOrgan.get());
      return new Comparison(same, same ? 1 : 0.2, which);
    }
    double likeness = new CompanyNames(people).likeness(one, other);
    boolean match = likeness >= CompanyNames.ONE;
    String reason =
        match ? "their words fit, legal forms aside" : "words of each are missing in the other";
    return new Comparison(match, likeness, reason);
  }
}
