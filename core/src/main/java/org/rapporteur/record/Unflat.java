package org.rapporteur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Bound;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Count;
import org.rapporteur.model.CountOf;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Grade;
import org.rapporteur.model.Kind;
import org.rapporteur.model.OutcomeKind;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Result;
import org.rapporteur.model.Status;

/** An engagement put together again from its values by path: the reverse of {@link Flat}. */
public final class Unflat {
  private final Map<String, String> values;

  private Unflat(Map<String, String> values) {
    this.values = values;
  }

  /** The engagement with these values and words; throws when a value it cannot lack is missing. */
  public static Engagement of(Map<String, String> values, List<Evidence> words) {
    Unflat flat = new Unflat(values);
    return new Engagement(
        flat.get("id"),
        Boolean.parseBoolean(flat.get("main")),
        Kind.ofLabel(flat.get("kind")),
        flat.find("name"),
        flat.all("series"),
        flat.find("edition", Integer::valueOf),
        Status.ofLabel(flat.get("status")),
        new Engagement.When(
            flat.find("start", PartialDate::parse),
            flat.find("end", PartialDate::parse),
            flat.find("days", Engagement.OpenDays::parse)),
        new Engagement.Where(flat.find("city"), flat.find("country")),
        flat.find("part_of"),
        flat.each("participants", ".type", flat::participant),
        flat.content(),
        words);
  }

  /** The party alone with these values. */
  static Participant party(Map<String, String> values) {
    return new Unflat(values).participant("participants[0]");
  }

  private Engagement.Content content() {
    return new Engagement.Content(
        each("counts", ".of", this::count),
        all("topics"),
        each(
            "outcomes",
            ".kind",
            path -> new Result(OutcomeKind.ofLabel(get(path + ".kind")), get(path + ".quote"))),
        each("commitments", ".quote", this::commitment));
  }

  private Count count(String path) {
    return new Count(
        CountOf.ofLabel(get(path + ".of")),
        Integer.parseInt(get(path + ".value")),
        Bound.ofLabel(get(path + ".bound")));
  }

  private Participant participant(String path) {
    return new Participant(
        PartyType.ofLabel(get(path + ".type")),
        all(path + ".name"),
        all(path + ".english"),
        find(path + ".role"),
        find(path + ".represents"),
        find(path + ".code"),
        Capacity.ofLabel(get(path + ".capacity")));
  }

  private Commitment commitment(String path) {
    return new Commitment(
        get(path + ".quote"),
        Grade.ofLabel(get(path + ".grade")),
        find(path + ".by"),
        find(path + ".to"),
        find(path + ".due", PartialDate::parse),
        find(path + ".due_words"),
        find(path + ".place"));
  }

  private <T> List<T> each(String list, String always, Function<String, T> make) {
    List<T> found = new ArrayList<>();
    for (int i = 0; values.containsKey(list + "[" + i + "]" + always); i++) {
      found.add(make.apply(list + "[" + i + "]"));
    }
    return found;
  }

  private List<String> all(String list) {
    return each(list, "", this::get);
  }

  private String get(String path) {
    String value = values.get(path);
    if (value == null) {
      throw new IllegalArgumentException("no claim says " + path);
    }
    return value;
  }

  private @Nullable String find(String path) {
    return values.get(path);
  }

  private <T> @Nullable T find(String path, Function<String, T> parse) {
    String value = values.get(path);
    return value == null ? null : parse.apply(value);
  }
}
