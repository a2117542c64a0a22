package org.rapporteur.language.name.phrase;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.lexicon.Nearest;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.text.Forms;
import org.rapporteur.language.text.Sentence;

/**
 * What the data files of a language know about offices, bodies, places and the small words around
 * names. Immutable and thread-safe.
 */
public final class Words {
  private static final Phrases NONE = new Phrases(List.of(), Forms.of("und"));

  private final Lexicon lexicon;
  private final Phrases states;
  private final Phrases adjectives;
  private final Map<String, Phrases> small = new HashMap<>();
  private final boolean capitals;
  private final boolean before;
  private final boolean after;
  private final boolean spaced;
  private final String prefix;
  private final Styles styles = new Styles();
  private final Phrases engagements;

  public Words(Lexicon lexicon) {
    this.lexicon = lexicon;
    List<Entry> all = new ArrayList<>(lexicon.table("states"));
    if (all.isEmpty()) {
      all.addAll(namesFromCldr(lexicon.language()));
    }
    this.states = new Phrases(all, lexicon.forms());
    this.adjectives =
        new Phrases(
            all.stream().filter(e -> e.category().equals("adjective")).toList(), lexicon.forms());
    this.engagements =
        new Phrases(
            lexicon.table("engagements").stream()
                .filter(e -> e.value().equals("noun") && !e.extra().contains("organ"))
                .toList(),
            lexicon.forms());
    Map<String, List<Entry>> byCategory = new HashMap<>();
    for (Entry entry : lexicon.table("names")) {
      byCategory.computeIfAbsent(entry.category(), c -> new ArrayList<>()).add(entry);
    }
    byCategory.forEach((c, entries) -> small.put(c, new Phrases(entries, lexicon.forms())));
    List<String> grammar =
        byCategory.getOrDefault("grammar", List.of()).stream().map(Entry::form).toList();
    this.capitals = grammar.contains("capitals");
    this.before = grammar.contains("before");
    this.after = grammar.contains("after");
    this.spaced = !grammar.contains("unspaced");
    this.prefix =
        byCategory.getOrDefault("prefix", List.of()).stream()
            .map(Entry::form)
            .findFirst()
            .orElse("");
  }

  private static List<Entry> namesFromCldr(String language) {
    ULocale in = new ULocale(language);
    List<Entry> out = new ArrayList<>();
    for (String code : Locale.getISOCountries()) {
      String name = ULocale.getDisplayCountry("und_" + code, in);
      if (!name.equals(code)) {
        out.add(new Entry(name, "name", code, ""));
      }
    }
    return out;
  }

  /** ISO 639-1 code of the language. */
  public String language() {
    return lexicon.language();
  }

  /** True when names begin with capitals. */
  public boolean capitals() {
    return capitals;
  }

  /** True when an office's portfolio or body may stand before its head ("Defence Minister"). */
  public boolean before() {
    return before;
  }

  /** True when an office's portfolio or body may follow its head without a preposition. */
  public boolean after() {
    return after;
  }

  /** True when words stand apart; false for Chinese. */
  public boolean spaced() {
    return spaced;
  }

  /** The conjunction that is written on to the next word; empty where there is none. */
  public String prefix() {
    return prefix;
  }

  /** English styles of states and their offices. */
  public Styles styles() {
    return styles;
  }

  /** States by name, adjective and the people's noun. */
  public Phrases states() {
    return states;
  }

  /** States by adjective and the people's noun alone. */
  public Phrases adjectives() {
    return adjectives;
  }

  /** Nouns of engagements. */
  public Phrases engagements() {
    return engagements;
  }

  /** Cities. */
  public Phrases cities() {
    return lexicon.phrases("cities");
  }

  /** Known organisations. */
  public Phrases organisations() {
    return lexicon.phrases("organisations");
  }

  /** Nouns of bodies. */
  public Phrases bodies() {
    return lexicon.phrases("bodies");
  }

  /** Words of offices, ranks and honorifics. */
  public Phrases offices() {
    return lexicon.phrases("offices");
  }

  /** The small words of one category in the names file. */
  public Phrases small(String category) {
    return small.getOrDefault(category, NONE);
  }

  /** A small word of the category at the token, if any. */
  public Optional<Match> small(String category, Sentence sentence, int at) {
    return small(category).longestAt(sentence, at);
  }

  /** The readings of a folded word without what is written on to its front. */
  public List<String> bare(String folded) {
    return lexicon.forms().bare(folded);
  }

  /** The key of a folded word. */
  public String key(String folded) {
    return lexicon.forms().key(folded);
  }

  /** The entry whose written form is nearest to the word, among entries of one key. */
  public Entry nearest(List<Entry> entries, String folded) {
    return Nearest.of(entries, folded);
  }
}
