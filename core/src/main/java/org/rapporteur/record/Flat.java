package org.rapporteur.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Count;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Result;

/**
 * An engagement laid out flat: each known value under its path ({@code edition}, {@code
 * participants[0].role}), in the order of the fields. Unknown values have no path.
 */
public final class Flat {
  private final Map<String, String> values = new LinkedHashMap<>();

  private Flat() {}

  /** The values of an engagement by path. */
  public static Map<String, String> of(Engagement engagement) {
    Flat flat = new Flat();
    flat.put("id", engagement.id());
    flat.put("main", engagement.main());
    flat.put("kind", engagement.kind().label());
    flat.put("name", engagement.name());
    flat.putAll("series", engagement.series());
    flat.put("edition", engagement.edition());
    flat.put("status", engagement.status().label());
    flat.put("start", engagement.when().start());
    flat.put("end", engagement.when().end());
    flat.put("days", engagement.when().open());
    flat.put("city", engagement.where().city());
    flat.put("country", engagement.where().country());
    flat.put("part_of", engagement.partOf());
    for (int i = 0; i < engagement.participants().size(); i++) {
      flat.participant("participants[" + i + "].", engagement.participants().get(i));
    }
    flat.content(engagement.content());
    return flat.values;
  }

  /** The values of a party alone, as the first participant. */
  public static Map<String, String> of(Participant party) {
    Flat flat = new Flat();
    flat.participant("participants[0].", party);
    return flat.values;
  }

  private void participant(String path, Participant party) {
    put(path + "type", party.type().label());
    putAll(path + "name", party.names());
    putAll(path + "english", party.english());
    put(path + "role", party.role());
    put(path + "represents", party.represents());
    put(path + "code", party.code());
    put(path + "capacity", party.capacity().label());
  }

  private void content(Engagement.Content content) {
    for (int i = 0; i < content.counts().size(); i++) {
      Count count = content.counts().get(i);
      put("counts[" + i + "].of", count.of().label());
      put("counts[" + i + "].value", count.value());
      put("counts[" + i + "].bound", count.bound().label());
    }
    putAll("topics", content.topics());
    for (int i = 0; i < content.results().size(); i++) {
      Result result = content.results().get(i);
      put("outcomes[" + i + "].kind", result.kind().label());
      put("outcomes[" + i + "].quote", result.quote());
    }
    for (int i = 0; i < content.commitments().size(); i++) {
      commitment("commitments[" + i + "].", content.commitments().get(i));
    }
  }

  private void commitment(String path, Commitment commitment) {
    put(path + "quote", commitment.quote());
    put(path + "grade", commitment.grade().label());
    put(path + "by", commitment.by());
    put(path + "to", commitment.to());
    put(path + "due", commitment.due());
    put(path + "due_words", commitment.dueWords());
    put(path + "place", commitment.place());
  }

  private void put(String path, @Nullable Object value) {
    if (value != null) {
      values.put(path, value.toString());
    }
  }

  private void putAll(String path, List<String> list) {
    for (int i = 0; i < list.size(); i++) {
      put(path + "[" + i + "]", list.get(i));
    }
  }
}
