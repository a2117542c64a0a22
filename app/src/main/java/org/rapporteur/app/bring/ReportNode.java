package org.rapporteur.app.bring;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.record.Ids;

/** A report in the shape of an export or of {@code read --json}, with its text, taken back. */
final class ReportNode {
  private ReportNode() {}

  /** The report; null when its text is not given. */
  static @Nullable Report report(JsonNode node, Mark mark) {
    String text = Nodes.find(node, "text");
    if (text == null) {
      return null;
    }
    String hash = Ids.sha256(text);
    String given = Nodes.find(node, "text_sha256");
    if (given != null && !given.equals(hash)) {
      throw new Unsound("the text is not the one that was read: its hash is another");
    }
    String id = Nodes.get(node, "id");
    String date = Nodes.find(node, "published");
    String basis = Nodes.find(node, "published_basis");
    Publication publication =
        new Publication(
            Nodes.find(node, "url"),
            Nodes.find(node, "title"),
            Nodes.find(node, "publisher"),
            date == null ? null : LocalDate.parse(date),
            date == null ? null : basis == null ? "given" : basis,
            Nodes.texts(node, "source_chain"));
    String source = Nodes.find(node, "source");
    String language = Nodes.find(node, "language");
    String marked = Nodes.find(node, "mark");
    return new Report(
        id,
        source == null ? id : source,
        publication,
        language == null ? "und" : language,
        text,
        hash,
        Nodes.each(node, "furniture", pair -> new Span(pair.path(0).asInt(), pair.path(1).asInt())),
        marked == null ? mark : Mark.ofLabel(marked));
  }
}
