package org.rapporteur.read.body;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.language.text.Fold;

/**
 * The shapes of lines that are furniture in any language: rows of links, breadcrumbs, tickers,
 * weather, counters, clock times and addresses.
 */
final class MenuShapes {
  private static final Pattern CUT =
      Pattern.compile(
          "\\s*[|│¦]\\s*|\\s+(?:>>?|»|›|→|/|·)\\s+|\\s*(?:>>|»)\\s*|】\\s*【?|\\s{3,}|\\t");
  private static final Pattern COUNTER = Pattern.compile("[\\p{Nd}.,:\\s/+%()-]+");
  private static final Pattern CLOCK =
      Pattern.compile("(?:\\p{Nd}{1,2}:\\p{Nd}{2}(?::\\p{Nd}{2})?)(?:\\s*[\\p{L}ـ.]{1,4}){0,2}");
  private static final Pattern WEATHER = Pattern.compile("[+-]?\\p{Nd}{1,2}\\s*(?:°|º|℃)");
  private static final Pattern MONEY =
      Pattern.compile("(?:USD|EUR|RUB|UAH|KZT|UZS|GBP|CNY|[$€£¥₽₴])", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+(?:\\s.{0,40})?|\\S+@\\S+\\.\\p{L}{2,}");
  private static final int LONGEST = 160;
  private static final int LINK_WORDS = 5;
  private static final int SHORT_LINK = 3;

  private MenuShapes() {}

  /** The cells of a row of links; one cell when it is none. */
  static List<String> cells(String line) {
    if (line.length() > 2 * LONGEST) {
      return List.of(line);
    }
    return Arrays.stream(CUT.split(line, -1)).map(String::strip).filter(c -> !c.isEmpty()).toList();
  }

  /**
   * True for a row of short links of which one is a menu word; above a report also for any row of
   * three, since below one it may be a list of names.
   */
  static boolean isMenu(Line line, Boilerplate boilerplate, boolean above) {
    if (line.text().length() > LONGEST) {
      return false;
    }
    List<String> cells = cells(line.text());
    boolean bracketed = line.text().startsWith("/") && line.text().endsWith("/");
    if (cells.size() < 2 || cells.stream().anyMatch(c -> words(c) > LINK_WORDS)) {
      return false;
    }
    long known = cells.stream().filter(c -> isMenuCell(c, boilerplate)).count();
    if (cells.size() == 2 && known == 1 && cells.stream().anyMatch(c -> words(c) > SHORT_LINK)) {
      return false;
    }
    boolean numbers =
        cells.stream().anyMatch(c -> c.chars().filter(Character::isDigit).count() > 4);
    return bracketed
        || known > 0
        || (above && cells.size() >= 3 && !numbers && !line.endsSentence());
  }

  private static boolean isMenuCell(String cell, Boilerplate boilerplate) {
    String plain = Line.plain(cell);
    return boilerplate.isMenuWord(plain)
        || boilerplate.isMenuWord(Boilerplate.bare(plain))
        || boilerplate.begins("line", plain)
        || boilerplate.begins("tail", plain)
        || boilerplate.begins("more", plain);
  }

  /** True when all its words, or all but one of at least four, are words of menus. */
  static boolean isWordRow(Line line, Boilerplate boilerplate) {
    if (line.text().length() > LONGEST || (line.endsSentence() && !line.text().endsWith(":"))) {
      return false;
    }
    int known = 0;
    int all = 0;
    for (String word : Fold.fold(line.text()).split("[^\\p{L}\\p{M}']+", -1)) {
      if (!word.isEmpty()) {
        all++;
        known += boilerplate.isMenuWord(word) ? 1 : 0;
      }
    }
    return all > 0 && (known == all || (all >= 4 && known >= all - 1));
  }

  /** True for a bare number, as of views and comments. */
  static boolean isCounter(Line line) {
    return line.text().length() <= 12 && COUNTER.matcher(line.text()).matches();
  }

  /** True for a bare time of the day. */
  static boolean isClock(Line line) {
    return CLOCK.matcher(line.text()).matches();
  }

  /** True for weather or rates of exchange. */
  static boolean isTicker(Line line) {
    if (line.text().length() > LONGEST || line.endsSentence()) {
      return false;
    }
    boolean weather = WEATHER.matcher(line.text()).find();
    long money = MONEY.matcher(line.text()).results().count();
    long digits = line.text().codePoints().filter(Character::isDigit).count();
    return weather || (money >= 2 && digits >= money);
  }

  /** True for a bare web or mail address, perhaps with a date beside it. */
  static boolean isAddress(Line line) {
    return ADDRESS.matcher(line.text()).matches();
  }

  private static int words(String cell) {
    int han = (int) cell.codePoints().filter(Character::isIdeographic).count();
    return cell.split("\\s+", -1).length + han / 4;
  }
}
