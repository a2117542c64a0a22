package org.rapporteur.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.model.PartyType;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.record.view.SeriesView;
import org.rapporteur.record.view.Whole;

/** The small record in each format. */
final class Samples {
  private Samples() {}

  static Whole whole() {
    List<PartyView> parties =
        List.of(
            new PartyView(
                "p-3",
                PartyType.STATE,
                "Kazakhstan",
                "KZ",
                List.of(new PartyView.Mention("r-1", "كازاخستان")),
                List.of(),
                List.of("e-1")));
    return new Whole(
        List.of(new ReportView(Sample.report(), "read", "", null, List.of("e-1"))),
        Sample.engagements(),
        parties,
        List.of(new SeriesView("s-1", "Egypt–Kazakhstan consultative group", List.of("e-1"))),
        Sample.commitments(),
        List.of());
  }

  static byte[] bytes(Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exports(whole(), null, false).write(format, out);
    return out.toByteArray();
  }

  static String text(Format format) throws IOException {
    return new String(bytes(format), StandardCharsets.UTF_8);
  }
}
