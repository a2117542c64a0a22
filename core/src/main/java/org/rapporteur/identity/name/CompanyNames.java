package org.rapporteur.identity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.text.Fold;

/** Compares names of bodies word by word, without legal forms. */
public final class CompanyNames {
  /** Likeness from which two names are of one body. */
  public static final double ONE = 0.9;

  private static final int SLIP_FROM = 4;

  private static final Set<String> FORMS =
      Set.of(
          "oao",
          "ooo",
          "zao",
          "pao",
          "ao",
          "jsc",
          "ojsc",
          "cjsc",
          "pjsc",
          "llc",
          "llp",
          "lp",
          "ltd",
          "limited",
          "inc",
          "incorporated",
          "plc",
          "ag",
          "akg",
          "aktiengesellschaft",
          "gmbh",
          "kg",
          "sa",
          "sas",
          "sarl",
          "spa",
          "srl",
          "nv",
          "bv",
          "ab",
          "as",
          "oy",
          "sp",
          "z",
          "o",
          "oo",
          "zoo",
          "co",
          "corp",
          "open",
          "closed",
          "public",
          "joint",
          "joynt",
          "stock",
          "company",
          "liability",
          "оао",
          "ооо",
          "зао",
          "пао",
          "ао");

  private static final Set<String> WIDE =
      Set.of("europe", "asia", "africa", "america", "international", "global", "group", "holding");

  private static final Set<String> TELLING =
      Set.of(
          "ltd",
          "llc",
          "inc",
          "plc",
          "gmbh",
          "jsc",
          "ojsc",
          "oao",
          "ooo",
          "ag",
          "limited",
          "corporation",
          "aktiengesellschaft",
          "company");

  private final NameMatcher matcher;

  /** Compares with these rules for spellings. */
  public CompanyNames(NameMatcher matcher) {
    this.matcher = matcher;
  }

  /** True when a word of the name is a legal form. */
  public static boolean hasLegalForm(String name) {
    return List.of(plain(name).split(" ")).stream().anyMatch(TELLING::contains);
  }

  /** How well the names fit, 0 to 1. */
  public double likeness(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    String joined = String.join("", a);
    String otherJoined = String.join("", b);
    if (joined.equals(otherJoined)
        || joined.equals(plain(other).replace(" ", ""))
        || otherJoined.equals(plain(one).replace(" ", ""))
        || withoutForm(joined).equals(withoutForm(otherJoined))) {
      return 1;
    }
    List<String> open = new ArrayList<>(b);
    int fit = 0;
    for (String word : a) {
      String partner = open.stream().filter(o -> fits(word, o)).findFirst().orElse(null);
      if (partner != null) {
        open.remove(partner);
        fit++;
      }
    }
    List<String> rest = new ArrayList<>(open);
    rest.removeIf(WIDE::contains);
    boolean allOfShorter = (fit == a.size() && fit > 0 && rest.isEmpty()) || fit == b.size();
    return allOfShorter && Math.max(a.size(), b.size()) - fit <= unfitWide(a, open)
        ? ONE
        : (double) fit / Math.max(1, Math.max(a.size(), b.size()));
  }

  /** Words left over on either side that only say where a body is at work. */
  private static int unfitWide(List<String> some, List<String> open) {
    return (int) open.stream().filter(WIDE::contains).count()
        + (int) some.stream().filter(WIDE::contains).count();
  }

  private boolean fits(String word, String other) {
    if (word.equals(other)) {
      return true;
    }
    if (Script.of(word) != Script.of(other)) {
      return matcher.sameWord(word, other);
    }
    int slips = Distance.between(word, other);
    return Math.min(word.length(), other.length()) >= SLIP_FROM
        && Math.max(word.length(), other.length()) > SLIP_FROM
        && slips == 1;
  }

  private static String withoutForm(String joined) {
    for (String form : List.of("aktiengesellschaft", "akg", "ag", "gmbh", "ltd", "llc", "jsc")) {
      if (joined.endsWith(form) && joined.length() > form.length() + SLIP_FROM) {
        return joined.substring(0, joined.length() - form.length());
      }
    }
    return joined;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>(List.of(plain(name).split(" ")));
    words.removeIf(FORMS::contains);
    return words.isEmpty() ? List.of(plain(name).split(" ")) : words;
  }

  private static String plain(String name) {
    String dotless = name.replaceAll("(?<=\\b\\p{L})\\.", "");
    return Fold.fold(dotless).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
