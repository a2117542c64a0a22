package org.rapporteur.app.api;

import java.util.List;
import java.util.Locale;
import org.rapporteur.app.api.Operation.Gives;
import org.rapporteur.app.desk.Arrived;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.Marks;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Route;
import org.rapporteur.app.web.Upload;
import org.rapporteur.json.Fields;

/** How programs bring reports. */
final class Bringing {
  private final Desk desk;

  Bringing(Desk desk) {
    this.desk = desk;
  }

  List<Operation> operations() {
    return List.of(
        new Operation(
            "add_report",
            Route.post("/api/reports", this::add),
            "Reads a file or a text, which is the body, and keeps it and what it says; an archive"
                + " may hold many.",
            List.of(
                Parameter.text("name", "Name of the file; its ending helps to tell what it is."),
                Parameter.mark()),
            Sent.bytes(),
            Gives.list("Arrived")),
        new Operation(
            "fetch_report",
            Route.post("/api/fetch", this::fetch),
            "Fetches what stands at an address of the public web, reads it and keeps it and what"
                + " it says.",
            List.of(Parameter.needed("url", "Its address."), Parameter.mark()),
            null,
            Gives.list("Arrived")));
  }

  private Answered fetch(Asked asked) {
    return arrived(desk.fetch(asked.need("url"), Marks.of(asked), asked.caller().name()));
  }

  private static Answered arrived(List<Arrived> arrived) {
    return Written.object(fields -> fields.objects("items", arrived, Bringing::write));
  }

  private Answered add(Asked asked) {
    String name = asked.value("name");
    Upload upload = new Upload(name == null ? "text.txt" : name, asked.type(), asked.body());
    return arrived(desk.take(List.of(upload), Marks.of(asked), asked.caller().name()));
  }

  private static void write(Fields fields, Arrived arrived) throws java.io.IOException {
    fields
        .text("source", arrived.source())
        .text("fate", arrived.fate().name().toLowerCase(Locale.ROOT))
        .text("reason", arrived.reason())
        .text("report", arrived.report())
        .texts("engagements", arrived.engagements());
  }
}
