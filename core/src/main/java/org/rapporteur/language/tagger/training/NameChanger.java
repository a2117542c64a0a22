package org.rapporteur.language.tagger.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.rapporteur.language.tagger.Letters;
import org.rapporteur.language.tagger.NameType;
import org.rapporteur.language.tagger.TaggedName;

/**
 * Makes further training sentences by giving the people in them other names, so that a tagger
 * learns what stands around a name and what names are like, not the names of one year's news.
 */
final class NameChanger {
  private static final Set<String> KEPT =
      Set.of(
          "بن", "ابن", "ابو", "أبو", "عبد", "آل", "ال", "ولد", "bin", "ibn", "al", "el", "de",
          "van", "von", "der", "di", "da", "la", "le", "bint", "оглы", "кызы", "ибн", "аль", "де",
          "фон", "ван", "бен", "-", ".", ",", "'", "’", "'s", "’s", "\"");
  private static final List<String> ENDINGS = List.of("ом", "ем", "ым", "а", "у", "е", "я", "ю");

  private final KnownNames known;
  private final KnownPlaces places;
  private final Random random;

  NameChanger(KnownNames known, KnownPlaces places, Random random) {
    this.known = known;
    this.places = places;
    this.random = random;
  }

  /** A copy of the sentence in which people have other names and most states are other places. */
  LabelledSentence change(LabelledSentence sentence) {
    List<String> tokens = new ArrayList<>();
    List<TaggedName> names = new ArrayList<>();
    int at = 0;
    for (TaggedName name : sentence.names()) {
      tokens.addAll(sentence.tokens().subList(at, name.firstToken()));
      int start = tokens.size();
      List<String> old = sentence.tokens().subList(name.firstToken(), name.endToken());
      tokens.addAll(name.type() == NameType.PERSON ? renamed(old) : moved(old, name.type()));
      names.add(new TaggedName(start, tokens.size(), name.type()));
      at = name.endToken();
    }
    tokens.addAll(sentence.tokens().subList(at, sentence.tokens().size()));
    return new LabelledSentence(tokens, names);
  }

  private List<String> moved(List<String> old, NameType type) {
    boolean state = type == NameType.PLACE && places.isState(String.join(" ", old));
    return state && random.nextInt(4) > 0 ? SentenceBuilder.split(places.pick(random)) : old;
  }

  private List<String> renamed(List<String> old) {
    List<String> fresh = new ArrayList<>();
    for (String token : old) {
      fresh.add(stays(token) ? token : another(token));
    }
    addArticle(fresh);
    if (random.nextInt(5) == 0 && old.size() < 4) {
      fresh.add(another(old.get(old.size() - 1)));
    }
    if (random.nextInt(6) == 0 && fresh.size() == 2) {
      fresh.remove(0);
    }
    return fresh;
  }

  /** Many an Arabic family name has the article, few names of the table do. */
  private void addArticle(List<String> parts) {
    int last = parts.size() - 1;
    String name = parts.get(last);
    boolean arabic = last > 0 && name.length() > 2 && Letters.isArabic(name.charAt(0));
    if (arabic && !name.startsWith("ال") && random.nextInt(5) == 0) {
      parts.set(last, "ال" + name);
    }
  }

  private boolean stays(String token) {
    boolean initial = token.length() < 3 && token.endsWith(".");
    return KEPT.contains(token) || initial || random.nextInt(6) == 0;
  }

  /** A name by chance; in Cyrillic letters with the ending the old one seems to have. */
  private String another(String token) {
    String name = known.pick(random);
    if (isCyrillic(name)) {
      return inflected(name, token);
    }
    if (Letters.isArabic(name.charAt(0))) {
      boolean article = token.startsWith("ال") && !name.startsWith("ال");
      return isJoined(token) ? token.charAt(0) + name : article ? "ال" + name : name;
    }
    return name;
  }

  private static boolean isJoined(String token) {
    return token.length() > 4 && "ولب".indexOf(token.charAt(0)) >= 0 && token.startsWith("ال", 1);
  }

  private static boolean isCyrillic(String text) {
    return text.charAt(0) >= '\u0400' && text.charAt(0) <= '\u04FF';
  }

  private static String inflected(String name, String model) {
    char last = name.charAt(name.length() - 1);
    boolean bare = "бвгджзйклмнпрстфхцчшщь".indexOf(last) >= 0;
    for (String ending : ENDINGS) {
      if (!model.endsWith(ending) || model.length() < 4) {
        continue;
      }
      boolean soft = last == 'й' || last == 'ь';
      boolean surname = name.endsWith("ов") || name.endsWith("ев") || name.endsWith("ин");
      if (bare) {
        return (soft ? name.substring(0, name.length() - 1) : name) + fit(ending, soft, surname);
      }
    }
    return name;
  }

  private static String fit(String ending, boolean soft, boolean surname) {
    return switch (ending) {
      case "ом", "ем", "ым" -> soft ? "ем" : surname ? "ым" : "ом";
      case "а", "я" -> soft ? "я" : "а";
      case "у", "ю" -> soft ? "ю" : "у";
      default -> ending;
    };
  }
}
