package org.rapporteur.language.tagger.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.tagger.NameType;
import org.rapporteur.language.tagger.TaggedName;

/**
 * Reads the re3d texts of ministries and commands. These mark every mention of a person or body,
 * pronouns, offices and descriptions included; what is kept of a mention here is its proper name.
 */
final class MinistryCorpus {
  private static final Set<String> TITLES =
      Set.of(
          ("minister secretary state foreign office prime president ambassador mr mrs ms dr sir lord"
                  + " general gen lt col colonel maj major capt captain army air force navy king"
                  + " queen sheikh senator spokesperson spokesman spokeswoman commander director"
                  + " deputy envoy special assistant us u.s. uk fco defence defense east middle"
                  + " foreign-secretary international development the of for to a and high"
                  + " representative vice coordinator sgt chief staff command russian iraqi syrian"
                  + " british american turkish un australian dfid prince coalition marine corps")
              .split(" "));
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "for", "and", "in", "on", "de", "al", "to", "-", "’", "'", "s", "&");

  private MinistryCorpus() {}

  /** The sentences of all files of a folder but those from Wikipedia, which is share-alike. */
  static List<LabelledSentence> read(Path folder) throws IOException {
    List<Path> texts;
    try (Stream<Path> files = Files.list(folder)) {
      texts =
          files
              .filter(f -> f.toString().endsWith(".conll"))
              .filter(f -> !f.getFileName().toString().startsWith("Wikipedia"))
              .sorted()
              .toList();
    }
    List<LabelledSentence> sentences = new ArrayList<>();
    for (Path text : texts) {
      for (LabelledSentence sentence : ColumnCorpus.read(text)) {
        sentences.add(properNames(sentence));
      }
    }
    return sentences;
  }

  private static LabelledSentence properNames(LabelledSentence sentence) {
    List<TaggedName> kept = new ArrayList<>();
    for (TaggedName name : sentence.names()) {
      TaggedName proper =
          name.type() == NameType.PERSON
              ? person(sentence.tokens(), name)
              : named(sentence.tokens(), name);
      if (proper != null) {
        kept.add(proper);
      }
    }
    return new LabelledSentence(sentence.tokens(), kept);
  }

  /** What follows the last title up to a comma, where it is all in capitals. */
  private static @Nullable TaggedName person(List<String> tokens, TaggedName name) {
    int end = name.firstToken();
    while (end < name.endToken() && !tokens.get(end).equals(",")) {
      end++;
    }
    int start = end;
    while (start > name.firstToken() && !isTitle(tokens.get(start - 1))) {
      start--;
    }
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(tokens.get(i).charAt(0))) {
        return null;
      }
    }
    boolean pronoun = end - start == 1 && tokens.get(start).length() < 4;
    return start == end || pronoun ? null : new TaggedName(start, end, NameType.PERSON);
  }

  private static boolean isTitle(String token) {
    return TITLES.contains(token.toLowerCase(Locale.ROOT)) || token.equals(".");
  }

  private static @Nullable TaggedName named(List<String> tokens, TaggedName name) {
    int start = name.firstToken();
    if (tokens.get(start).equalsIgnoreCase("the") && name.endToken() - start > 1) {
      start++;
    }
    boolean proper = isCapital(tokens.get(start)) && isCapital(tokens.get(name.endToken() - 1));
    for (int i = start; i < name.endToken(); i++) {
      proper &= isCapital(tokens.get(i)) || SMALL_WORDS.contains(tokens.get(i));
    }
    boolean pronoun = name.endToken() - start == 1 && isPronoun(tokens.get(start));
    return proper && !pronoun ? new TaggedName(start, name.endToken(), name.type()) : null;
  }

  private static boolean isPronoun(String token) {
    return Set.of("we", "our", "they", "their", "it", "its", "us")
            .contains(token.toLowerCase(Locale.ROOT))
        && !token.equals("US");
  }

  private static boolean isCapital(String token) {
    return Character.isUpperCase(token.charAt(0));
  }
}
