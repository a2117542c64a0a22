package org.rapporteur.extract.roster.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.Mention;
import org.rapporteur.model.PartyType;

/** A party being gathered from its mentions. */
public final class Somebody {
  private final PartyType type;
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();

  public Somebody(PartyType type) {
    this.type = type;
  }

  public PartyType type() {
    return type;
  }

  /** Adds a mention under the name it uses. */
  public void add(Mention mention, String name) {
    mentions.add(mention);
    names.add(name);
  }

  /** Adds a mention that uses no name, such as a bare office. */
  public void add(Mention mention) {
    mentions.add(mention);
  }

  public List<Mention> mentions() {
    return mentions;
  }

  /** The names in the text, fullest first. */
  public List<String> names() {
    List<String> out = new ArrayList<>(names);
    out.sort(
        Comparator.comparing((String n) -> -n.split("\\s+", -1).length)
            .thenComparing(n -> -n.length()));
    return out;
  }

  /** The mentions that are people's names. */
  public List<Mention.Person> people() {
    return mentions.stream()
        .filter(Mention.Person.class::isInstance)
        .map(Mention.Person.class::cast)
        .toList();
  }

  /** The offices beside a person's names, in order. */
  public List<Mention.Office> offices() {
    return people().stream().flatMap(p -> p.offices().stream()).toList();
  }

  /** The offices beside the names; where these say nothing, those that stand for the person. */
  public List<Mention.Office> allOffices() {
    List<Mention.Office> out = new ArrayList<>(offices());
    if (out.stream().allMatch(o -> o.english().isEmpty())) {
      for (Mention mention : mentions) {
        if (mention instanceof Mention.Office office) {
          out.add(office);
        }
      }
    }
    return out;
  }
}
