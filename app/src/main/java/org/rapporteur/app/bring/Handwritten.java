package org.rapporteur.app.bring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.app.Program;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.read.sheet.Rows;
import org.rapporteur.record.Added;
import org.rapporteur.record.Ids;
import org.rapporteur.store.RecordBook;

/** An engagement entered by hand: what the named person writes is the report that tells it. */
public final class Handwritten {
  private static final String BY = "entered by";
  private static final String PARTY = "party ";

  private final String by;
  private final Map<String, String> fields;
  private final List<String> parties;

  /**
   * What is entered.
   *
   * @param by the person, its witness
   * @param fields of the engagement, such as {@code start}
   * @param parties each as {@code type|name|role|represents|capacity}; the last three may lack
   */
  public Handwritten(String by, Map<String, String> fields, List<String> parties) {
    this.by = by;
    this.fields = Map.copyOf(fields);
    this.parties = List.copyOf(parties);
  }

  /** Keeps it; throws {@link Unsound} when a value cannot be one. */
  public Added keep(Program program, RecordBook book, Mark mark) {
    List<String> header = new ArrayList<>(List.of(BY));
    List<String> cells = new ArrayList<>(List.of(by));
    Map<String, String> columns = new HashMap<>();
    fields.keySet().stream()
        .sorted()
        .forEach(
            field -> {
              columns.put(field, field);
              header.add(field);
              cells.add(fields.getOrDefault(field, ""));
            });
    List<Map<String, String>> named = new ArrayList<>();
    for (String party : parties) {
      named.add(party(party, header, cells));
    }
    Mapping mapping =
        new Mapping(
            null,
            1,
            null,
            columns,
            named,
            List.of(),
            Map.of(),
            Map.of("status", "held"),
            Map.of("split", "\n"));
    RowReader reader = new RowReader(mapping, header, new Rows.Line(2, cells));
    return book.add(
        outcome(reader, mark),
        reader.text().getBytes(StandardCharsets.UTF_8),
        "1" + Sheets.READER,
        program.clock().instant(),
        by);
  }

  private Outcome.Kept outcome(RowReader reader, Mark mark) {
    String text = reader.text();
    String hash = Ids.sha256(text);
    Publication publication = new Publication(null, null, by, null, null, List.of());
    Report report =
        new Report(
            Ids.of("hand", hash),
            "entered by " + by,
            publication,
            "en",
            text,
            hash,
            List.of(),
            mark);
    return new Outcome.Kept(report, List.of(reader.engagement()));
  }

  private Map<String, String> party(String written, List<String> header, List<String> cells) {
    String[] parts = written.split("\\|", -1);
    if (parts.length < 2 || parts[1].isBlank()) {
      throw new Unsound("a party is written type|name|role|represents|capacity: " + written);
    }
    Map<String, String> fields = new HashMap<>(Map.of("type", parts[0].strip()));
    String[] names = {"", "name", "role", "represents", "capacity"};
    int number = 1;
    while (header.contains(PARTY + number + " name")) {
      number++;
    }
    for (int i = 1; i < Math.min(parts.length, names.length); i++) {
      if (parts[i].isBlank()) {
        continue;
      }
      if (names[i].equals("capacity")) {
        fields.put("capacity", parts[i].strip());
      } else {
        String column = PARTY + number + " " + names[i];
        header.add(column);
        cells.add(parts[i].strip());
        fields.put(names[i], column);
      }
    }
    return fields;
  }
}
