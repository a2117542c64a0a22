package org.rapporteur.app.bring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.PartialDate;
import org.rapporteur.read.sheet.Rows;
import org.rapporteur.record.Unflat;

/** Makes an engagement of a row, by a mapping; each value has the words of its cell. */
final class RowReader {
  private static final String FIXED = "the mapping says so of every row";

  private final Mapping mapping;
  private final List<String> header;
  private final RowText text;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<Evidence> words = new ArrayList<>();

  RowReader(Mapping mapping, List<String> header, Rows.Line row) {
    this.mapping = mapping;
    this.header = header;
    text = new RowText(header, row);
  }

  /** The row as a text. */
  String text() {
    return text.toString();
  }

  /** The engagement that the row tells. */
  Engagement engagement() {
    values.put("id", "e1");
    values.put("main", "true");
    mapping
        .fixed()
        .forEach(
            (field, value) -> {
              if (!isGiven(field)) {
                values.put(field, value);
                words.add(text.words(field, null, "", FIXED));
              }
            });
    mapping.columns().forEach(this::field);
    for (Map<String, String> party : mapping.parties()) {
      parties(party);
    }
    for (Map<String, String> commitment : mapping.commitments()) {
      commitment(commitment);
    }
    for (String field : List.of("kind", "status")) {
      if (!values.containsKey(field)) {
        throw new Unsound(field + " is not given; name a column or a fixed value for it");
      }
    }
    return Unflat.of(values, words);
  }

  private boolean isGiven(String field) {
    String column = mapping.columns().get(field);
    return column != null && text.cell(column) != null;
  }

  private void field(String field, String column) {
    String cell = cell(column);
    if (cell == null) {
      return;
    }
    if (field.equals("topics") || field.equals("series")) {
      List<String> parts = parts(cell);
      for (int i = 0; i < parts.size(); i++) {
        put(field + "[" + i + "]", parts.get(i), column, parts.get(i));
      }
      return;
    }
    put(field, value(field, cell), column, cell);
  }

  private @Nullable String cell(String column) {
    if (!header.contains(column)) {
      throw new Unsound("no column is called " + column);
    }
    return text.cell(column);
  }

  private List<String> parts(String cell) {
    String between = mapping.about("split", ";");
    return List.of(cell.split(Pattern.quote(between), -1)).stream()
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private void put(String path, String value, @Nullable String column, String part) {
    values.put(path, value);
    String reason = "the mapping takes “" + part + "” for " + value;
    words.add(text.words(path, column, part, value.equals(part) ? null : reason));
  }

  private String value(String field, String cell) {
    String meant = mapping.meant(field, cell);
    return switch (field) {
      case "start", "end", "due" -> date(field, meant);
      case "country", "code" -> state(field, meant);
      default -> meant;
    };
  }

  private String date(String field, String cell) {
    String pattern = mapping.about("dates", "yyyy-MM-dd");
    try {
      return PartialDate.parse(cell).toString();
    } catch (DateTimeException e) {
      try {
        return LocalDate.parse(cell, strict(pattern)).toString();
      } catch (DateTimeException f) {
        throw new Unsound(field + ": “" + cell + "” is no date of the form " + pattern);
      }
    }
  }

  /** A day that does not exist is none; {@code uuuu} is what strictness needs of a year. */
  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static String state(String field, String cell) {
    for (String code : Locale.getISOCountries()) {
      Locale state = new Locale.Builder().setRegion(code).build();
      if (code.equals(cell) || state.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(cell)) {
        return code;
      }
    }
    throw new Unsound(field + ": “" + cell + "” is no state; say which under values." + field);
  }

  private void parties(Map<String, String> party) {
    String column = named(party, "name", "participants");
    String cell = cell(column);
    if (cell == null) {
      return;
    }
    for (String name : parts(cell)) {
      int size = 0;
      while (values.containsKey("participants[" + size + "].type")) {
        size++;
      }
      String item = "participants[" + size + "].";
      values.put(item + "type", party.getOrDefault("type", "person"));
      values.put(item + "capacity", party.getOrDefault("capacity", "participant"));
      values.put(item + "name[0]", name);
      words.add(text.words(item + "name", column, name, null));
      for (String field : List.of("role", "represents", "code")) {
        String other = party.get(field);
        String given = other == null ? null : cell(other);
        if (given != null) {
          put(item + field, value(field, given), other, given);
        }
      }
      if (party.getOrDefault("type", "person").equals("state")) {
        put(item + "code", state("code", mapping.meant("code", name)), column, name);
      }
    }
  }

  private void commitment(Map<String, String> commitment) {
    String column = named(commitment, "quote", "commitments");
    String cell = cell(column);
    if (cell == null) {
      return;
    }
    int size = 0;
    while (values.containsKey("commitments[" + size + "].quote")) {
      size++;
    }
    String item = "commitments[" + size + "].";
    values.put(item + "quote", cell);
    values.put(item + "grade", commitment.getOrDefault("grade", "promised"));
    words.add(text.words(item + "quote", column, cell, null));
    for (String field : List.of("due", "by", "to")) {
      String other = commitment.get(field);
      String given = other == null ? null : cell(other);
      if (given != null) {
        put(item + field, value(field, given), other, given);
      }
    }
  }

  private static String named(Map<String, String> fields, String field, String list) {
    String column = fields.get(field);
    if (column == null) {
      throw new Unsound("the mapping names no column for " + list + " " + field);
    }
    return column;
  }
}
