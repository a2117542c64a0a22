package org.rapporteur.language.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rapporteur.language.text.Forms;

/**
 * The data files of one language folder. Every file has the same shape: tab-separated lines of
 * forms (separated by "|"), category, value, extra; "#" starts a comment line; missing columns are
 * empty. Immutable and thread-safe; files are read when first asked for.
 */
public final class Lexicon {
  private static final String ADVERB = "adverb";

  private final String language;
  private final Forms forms;
  private final Map<String, List<Entry>> tables = new ConcurrentHashMap<>();
  private final Map<String, Phrases> indexes = new ConcurrentHashMap<>();
  private final Map<String, Phrases> made = new ConcurrentHashMap<>();

  private Lexicon(String language) {
    this.language = language;
    this.forms = Forms.of(language);
  }

  /** The lexicon of the language with this ISO 639-1 code. */
  public static Lexicon of(String language) {
    return new Lexicon(language);
  }

  /** ISO 639-1 code of the language. */
  public String language() {
    return language;
  }

  /** The word forms of the language. */
  public Forms forms() {
    return forms;
  }

  /** The entries of a file, such as {@code offices}; empty when the folder has no such file. */
  public List<Entry> table(String name) {
    return tables.computeIfAbsent(name, this::read);
  }

  /** The index over a file's phrases; adverbs, where a file lists some, may stand among them. */
  public Phrases phrases(String name) {
    return indexes.computeIfAbsent(name, n -> index(table(n)));
  }

  private Phrases index(List<Entry> table) {
    Map<Boolean, List<Entry>> parts =
        table.stream().collect(Collectors.partitioningBy(e -> e.category().equals(ADVERB)));
    List<Entry> adverbs = parts.getOrDefault(true, List.of());
    return adverbs.isEmpty()
        ? new Phrases(table, forms)
        : new Phrases(parts.getOrDefault(false, List.of()), forms, new Phrases(adverbs, forms));
  }

  /** The index of that name, which is none of a file; made when first asked for. */
  public Phrases index(String name, Supplier<Phrases> making) {
    return made.computeIfAbsent(name, n -> making.get());
  }

  private List<Entry> read(String name) {
    String path = "/org/rapporteur/language/" + language + "/" + name + ".tsv";
    try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
      return in == null ? List.of() : parse(in, path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Entry> parse(InputStream in, String path) throws IOException {
    List<Entry> out = new ArrayList<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length < 2 || columns.length > 4) {
        throw new IOException(path + ":" + number + ": expected 2 to 4 columns");
      }
      String value = columns.length > 2 ? columns[2].strip() : "";
      String extra = columns.length > 3 ? columns[3].strip() : "";
      for (String form : columns[0].split("\\|", -1)) {
        if (!form.isBlank()) {
          out.add(new Entry(form.strip(), columns[1].strip(), value, extra));
        }
      }
    }
    return List.copyOf(out);
  }
}
