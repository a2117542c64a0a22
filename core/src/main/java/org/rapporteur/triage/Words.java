package org.rapporteur.triage;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.text.Fold;
import org.rapporteur.language.text.Forms;

/**
 * The cues of several languages, filed by the words they are made of. A word is told by the hash of
 * its letters as written; what it may stand for is worked out when it is first met and remembered
 * for as long as its place in the memory is not needed for another. Thread-safe: what is remembered
 * is a function of the word, so that it matters to nobody who wrote it or when.
 */
final class Words {
  private static final int PLACES = 1 << 18;
  private static final int[] NOTHING = {};

  private final Map<Key, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> parties = new HashMap<>();
  private final List<Folder> folders = new ArrayList<>();
  private final Steps steps = new Steps();
  private final @Nullable Known[] memory = new Known[PLACES];

  private record Folder(String language, UnicodeScript script, Forms forms) {}

  /** A key of one language; {@code mark} says how its words match, as in {@code Phrases}. */
  private record Key(String language, char mark, String text) {}

  /** A word met before, with the numbers of the keys it may stand for. */
  private static final class Known {
    private final long hash;
    private final int[] keys;

    Known(long hash, int[] keys) {
      this.hash = hash;
      this.keys = keys;
    }
  }

  Words(List<Lexicon> lexicons) {
    for (Lexicon lexicon : lexicons) {
      Forms forms = lexicon.forms();
      folders.add(new Folder(lexicon.language(), script(lexicon), forms));
      for (String table : Cue.TABLES) {
        for (Entry entry : lexicon.table(table)) {
          Optional<Cue> cue = entry.form().contains("{") ? Optional.empty() : Cue.of(table, entry);
          cue.ifPresent(c -> file(lexicon.language(), forms, entry, c));
        }
      }
    }
  }

  /** The script that the folder's own words are written in. */
  private static UnicodeScript script(Lexicon lexicon) {
    return lexicon.table("engagements").stream()
        .flatMapToInt(entry -> entry.form().codePoints())
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .findFirst()
        .orElse(UnicodeScript.LATIN);
  }

  private void file(String language, Forms forms, Entry entry, Cue cue) {
    String form = entry.form();
    boolean marked = "=~^".indexOf(form.charAt(0)) >= 0;
    char mark = marked ? form.charAt(0) : ' ';
    List<String> words = Cutter.words(marked ? form.substring(1) : form);
    int node = Steps.ROOT;
    for (String word : words) {
      String text =
          switch (mark) {
            case '^' -> word;
            case '=', '~' -> Fold.fold(word);
            default -> forms.key(Fold.fold(word));
          };
      Key key = new Key(language, mark == '=' ? '~' : mark, text);
      int number = numbers.computeIfAbsent(key, k -> numbers.size() + 1);
      node = steps.extend(node, number);
    }
    if (node != Steps.ROOT) {
      steps.mark(node, cue, cue.isParty() ? party(entry.value()) : Steps.NOBODY);
    }
  }

  private int party(String name) {
    return parties.computeIfAbsent(name, n -> parties.size() + 1);
  }

  /** The steps from word to word that make up the cues. */
  Steps steps() {
    return steps;
  }

  /** The numbers of the keys that the word may stand for; most words have none. */
  int[] keys(long hash, CharSequence text, int start, int end) {
    int place = (int) (hash ^ (hash >>> 32)) & (PLACES - 1);
    Known known = memory[place];
    if (known == null || known.hash != hash) {
      known = new Known(hash, look(text.subSequence(start, end).toString()));
      memory[place] = known;
    }
    return known.keys;
  }

  private int[] look(String word) {
    UnicodeScript script = UnicodeScript.of(word.codePointAt(0));
    String folded = Fold.fold(word);
    List<Integer> out = new ArrayList<>();
    for (Folder folder : folders) {
      if (folder.script == script) {
        for (String bare : folder.forms.bare(word)) {
          add(out, new Key(folder.language, '^', bare));
        }
        for (String bare : folder.forms.bare(folded)) {
          add(out, new Key(folder.language, '~', bare));
        }
        for (String key : folder.forms.keys(folded)) {
          add(out, new Key(folder.language, ' ', key));
        }
      }
    }
    return out.isEmpty() ? NOTHING : out.stream().mapToInt(Integer::intValue).toArray();
  }

  private void add(List<Integer> out, Key key) {
    Integer number = numbers.get(key);
    if (number != null && !out.contains(number)) {
      out.add(number);
    }
  }
}
