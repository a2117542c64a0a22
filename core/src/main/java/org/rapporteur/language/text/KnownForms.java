package org.rapporteur.language.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Forms of a language that remember the words met of late, since each is looked up in many lists.
 * Gives what the forms themselves give; thread-safe.
 */
final class KnownForms implements Forms {
  /** Words remembered; then all are forgotten. */
  private static final int MOST = 20_000;

  private final Forms forms;
  private final Map<String, List<String>> keys = new ConcurrentHashMap<>();
  private final Map<String, List<String>> bare = new ConcurrentHashMap<>();

  KnownForms(Forms forms) {
    this.forms = forms;
  }

  @Override
  public String key(String folded) {
    return forms.key(folded);
  }

  @Override
  public List<String> keys(String folded) {
    return known(keys, folded, forms::keys);
  }

  @Override
  public List<String> bare(String word) {
    return known(bare, word, forms::bare);
  }

  private static List<String> known(
      Map<String, List<String>> memory, String word, Function<String, List<String>> making) {
    List<String> known = memory.get(word);
    if (known != null) {
      return known;
    }
    if (memory.size() >= MOST) {
      memory.clear();
    }
    List<String> made = List.copyOf(making.apply(word));
    memory.put(word, made);
    return made;
  }
}
