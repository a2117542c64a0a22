package org.rapporteur.app.brief;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.record.view.ReportView;

/** The two reports of the round. */
final class Reports {
  private Reports() {}

  static List<ReportView> both() {
    return List.of(
        report("r-ar", "نافذة النيل", "ar", Round.ARABIC, Mark.PUBLIC),
        report("r-ru", "Вестник <степи>", "ru", Round.RUSSIAN, Mark.RESTRICTED));
  }

  private static ReportView report(
      String id, String publisher, String language, String text, Mark mark) {
    Publication publication =
        new Publication(
            "https://example.org/" + id,
            publisher + " 8",
            publisher,
            LocalDate.of(2024, 10, 24),
            "metadata",
            List.of());
    Report report =
        new Report(id, id, publication, language, text, "0".repeat(64), List.of(), mark);
    return new ReportView(report, "read", "", null, List.of("e-0"));
  }
}
