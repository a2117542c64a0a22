package org.rapporteur.app.brief;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Grade;
import org.rapporteur.model.Mark;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.Disagreement;
import org.rapporteur.record.view.ReportView;

/** The two reports of the round, and what one of them promises. */
final class Reports {
  private Reports() {}

  static List<ReportView> both() {
    return List.of(
        report("r-ar", "نافذة النيل", "ar", Round.ARABIC, Mark.PUBLIC),
        report("r-ru", "Вестник <степи>", "ru", Round.RUSSIAN, Mark.RESTRICTED));
  }

  /** What the Russian report promises. */
  static CommitmentView due(String engagement) {
    Commitment value =
        new Commitment(
            "Договорились провести девятый раунд в Астане",
            Grade.AGREED,
            "KZ",
            null,
            PartialDate.parse("2025"),
            null,
            "Astana");
    List<String> by = List.of("KZ");
    return new CommitmentView(
        "c-" + engagement, engagement, value, by, List.of(), List.of("r-ru"), null, null);
  }

  /** How the two count. */
  static Disagreement differing(String id) {
    return new Disagreement(
        id,
        "count:experts",
        List.of(
            new Disagreement.Value("40", "reported", List.of("r-ar"), 1),
            new Disagreement.Value("42", "reported", List.of("r-ru"), 1)),
        null);
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
