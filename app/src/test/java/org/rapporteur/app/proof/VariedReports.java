package org.rapporteur.app.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.app.proof.OwnReports.Plain;

/** As many different reports as are wanted: short own ones under other names, in other years. */
final class VariedReports {
  private static final int SHORT = 20;

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
      varied.add(earlier(renaming, named, round / 2, "r" + i));
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
}
