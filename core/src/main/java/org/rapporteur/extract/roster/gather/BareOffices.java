package org.rapporteur.extract.roster.gather;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.text.Fold;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.PartyType;

/**
 * Joins an office without a name ("the minister") to the one person it fits. When several fit, or
 * none, it stays open.
 */
public final class BareOffices {
  private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "to", "on", "a");

  private BareOffices() {}

  /** Adds the bare offices of the report to the people they fit. */
  public static void join(Analysis analysis, List<Somebody> parties) {
    List<Somebody> people = parties.stream().filter(p -> p.type() == PartyType.PERSON).toList();
    for (Mention.Office office : analysis.all(Mention.Office.class)) {
      if (isAnother(analysis, office)) {
        continue;
      }
      List<Somebody> others =
          people.stream().filter(p -> !isInOneClause(analysis, p, office)).toList();
      List<Somebody> fitting = people.stream().filter(p -> fits(office, p)).toList();
      List<Somebody> marked =
          fitting.stream().filter(p -> states(p).contains(office.state())).toList();
      boolean vague = office.state() == null && !fitting.isEmpty();
      Optional<Somebody> before =
          vague || !marked.isEmpty() ? Optional.empty() : nearest(analysis, office, others);
      fitting = marked.isEmpty() ? fitting : marked;
      if (before.isPresent()) {
        before.get().add(office);
      } else if (fitting.size() == 1) {
        fitting.get(0).add(office);
      }
    }
  }

  /** "A scholar", "another minister": somebody who was not named. */
  private static boolean isAnother(Analysis analysis, Mention.Office office) {
    Sentence sentence = analysis.sentences().get(office.sentence());
    Phrases bounds = analysis.lexicon().phrases("phrases");
    int first = sentence.tokenAt(office.span().start());
    for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
      var match = bounds.longestAt(sentence, i);
      if (match.isPresent()) {
        return match.get().is("indefinite");
      }
    }
    return false;
  }

  private static Set<String> states(Somebody person) {
    Set<String> out = new HashSet<>();
    for (Mention.Office office : person.offices()) {
      if (office.state() != null) {
        out.add(office.state());
      }
    }
    return out;
  }

  /**
   * The person without any office who was named last before: "Y met ... The German chancellor
   * said". Only the same sentence and the one before are looked at, and not the same clause.
   */
  private static Optional<Somebody> nearest(
      Analysis analysis, Mention.Office office, List<Somebody> people) {
    Mention.Person last = null;
    boolean several = false;
    for (Mention.Person person : analysis.all(Mention.Person.class)) {
      int apart = office.sentence() - person.sentence();
      if (apart >= 0 && apart <= 1 && person.span().end() <= office.span().start()) {
        several |= last != null && !last.name().equals(person.name());
        last = person;
      }
    }
    if (several && office.state() == null) {
      return Optional.empty();
    }
    Mention.Person named = last;
    return people.stream()
        .filter(p -> named != null && p.mentions().contains(named))
        .filter(p -> p.allOffices().stream().allMatch(o -> o.english().isEmpty()))
        .filter(p -> states(p).isEmpty() || states(p).contains(office.state()))
        .findFirst();
  }

  /** "Y thanked the president": nobody is called by name and by office in one clause. */
  private static boolean isInOneClause(Analysis analysis, Somebody person, Mention.Office office) {
    Sentence sentence = analysis.sentences().get(office.sentence());
    int first = sentence.tokenAt(office.span().start());
    return person.mentions().stream()
        .filter(m -> m instanceof Mention.Person && m.sentence() == office.sentence())
        .map(m -> sentence.tokenAt(m.span().end()))
        .filter(end -> end < first)
        .anyMatch(end -> sentence.tokens().subList(end, first).stream().allMatch(Token::isWord));
  }

  private static boolean fits(Mention.Office bare, Somebody person) {
    List<String> words = words(bare.english());
    if (words.isEmpty()) {
      return false;
    }
    String state =
        person.offices().stream()
            .map(Mention.Office::state)
            .filter(s -> s != null)
            .findFirst()
            .orElse(null);
    if (bare.state() != null && state != null && !bare.state().equals(state)) {
      return false;
    }
    return person.allOffices().stream().anyMatch(o -> words(o.english()).containsAll(words));
  }

  /** The words of an office that carry meaning, without plural and case. */
  public static List<String> words(String english) {
    List<String> out = new ArrayList<>();
    for (String word : Fold.fold(english).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty() && !SMALL.contains(word)) {
        out.add(
            word.endsWith("s") && word.length() > 4 ? word.substring(0, word.length() - 1) : word);
      }
    }
    return out;
  }
}
