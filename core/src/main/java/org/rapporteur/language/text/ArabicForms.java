package org.rapporteur.language.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Forms of Arabic: a written word may carry a conjunction (و ف), a preposition (ب ل ك) and the
 * article (ال) before it, and endings of number, gender and relation after it. The lexicon word is
 * filed without article and endings, save that a word of relation keeps its ي ("تركي" is not
 * "ترك"); a text word is tried with every reading of its clitics, with and without that ي.
 */
final class ArabicForms implements Forms {
  private static final List<String> ENDINGS =
      List.of("يات", "يين", "يون", "ات", "ين", "ون", "ان", "يه", "تا", "تي", "ه", "ي");
  private static final List<String> RELATIONS = List.of("يات", "يين", "يون", "يان", "يه", "ي");
  private static final int SHORTEST = 3;

  @Override
  public String key(String folded) {
    String word = withoutArticle(folded);
    return relation(word).orElseGet(() -> stem(word));
  }

  @Override
  public List<String> keys(String folded) {
    Set<String> out = new LinkedHashSet<>();
    for (String form : withoutClitics(folded)) {
      String word = withoutArticle(form);
      relation(word).ifPresent(out::add);
      out.add(stem(word));
    }
    out.add(folded);
    return List.copyOf(out);
  }

  @Override
  public List<String> bare(String word) {
    return withoutClitics(word);
  }

  /** The word and what remains when a conjunction, then a preposition, is taken off. */
  static List<String> withoutClitics(String folded) {
    List<String> out = new ArrayList<>();
    out.add(folded);
    String rest = folded;
    if (rest.length() > SHORTEST && (rest.charAt(0) == 'و' || rest.charAt(0) == 'ف')) {
      rest = rest.substring(1);
      out.add(rest);
    }
    if (rest.startsWith("لل") && rest.length() > SHORTEST + 1) {
      out.add("ال" + rest.substring(2));
      out.add(rest.substring(1));
    } else if (rest.length() > SHORTEST && "بلك".indexOf(rest.charAt(0)) >= 0) {
      out.add(rest.substring(1));
    }
    return out;
  }

  private static String withoutArticle(String word) {
    return word.startsWith("ال") && word.length() > SHORTEST + 1 ? word.substring(2) : word;
  }

  /** A word of relation in its plain form, as "روسي" for "روسيين". */
  private static Optional<String> relation(String word) {
    return RELATIONS.stream()
        .filter(e -> word.endsWith(e) && word.length() - e.length() >= SHORTEST)
        .map(e -> word.substring(0, word.length() - e.length()) + "ي")
        .findFirst();
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
