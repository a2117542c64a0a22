package org.rapporteur.app.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.app.proof.OwnReports.Plain;

/**
 * Many different reports: short own ones under other names, in other years, then on other days,
 * too. Of ten thousand a third are copies of others.
 */
final class VariedReports {
  private static final int SHORT = 20;

  /** So often can years be moved without leaving those that reports are of. */
  private static final int YEARS = 6;

  private static final int DAYS = 28;
  private static final Pattern DAY =
      Pattern.compile("(?<![\\d.,-])(?:[1-9]|1\\d|2[0-8])(?![\\d.,-])");

  private VariedReports() {}

  /** So many reports, each with its number for id. */
  static List<Plain> list(int count) {
    List<Plain> own =
        OwnReports.plain().stream()
            .filter(report -> report.text().matches("(?s).*\\b(19|20)\\d\\d\\b.*"))
            .sorted(Comparator.comparingInt(report -> report.text().length()))
            .limit(SHORT)
            .toList();
    List<Plain> varied = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Plain report = own.get(i % own.size());
      int round = i / own.size();
      Renaming renaming = Renaming.of(report.language());
      Plain named = round % 2 == 0 ? report : renaming.report(report);
      varied.add(later(earlier(renaming, named, round / 2 % YEARS, "r" + i), round / 2 / YEARS));
    }
    return varied;
  }

  private static Plain earlier(Renaming renaming, Plain report, int times, String id) {
    String text = report.text();
    String published = report.published();
    for (int i = 0; i < times; i++) {
      text = renaming.date(text);
      published = published == null ? null : renaming.date(published);
    }
    return new Plain(id, report.language(), published, text);
  }

  /** Every small figure, such as the day of a month, moved; of none if by 0. */
  private static Plain later(Plain report, int days) {
    String text =
        days == 0
            ? report.text()
            : DAY.matcher(report.text())
                .replaceAll(m -> String.valueOf((Integer.parseInt(m.group()) + days) % DAYS + 1));
    return new Plain(report.id(), report.language(), report.published(), text);
  }
}
