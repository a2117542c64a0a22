package org.rapporteur.app.ui.entry;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;
import static org.rapporteur.app.ui.html.Element.words;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.ui.frame.Cites;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.record.view.Attendance;
import org.rapporteur.record.view.EngagementView;

/** The parties of an engagement by the capacity in which they take part. */
final class PartiesTable {
  private static final List<Capacity> ORDER =
      List.of(
          Capacity.ORGANISER,
          Capacity.HOST,
          Capacity.HEAD,
          Capacity.SPEAKER,
          Capacity.PARTICIPANT,
          Capacity.INVITED,
          Capacity.ABSENT);

  private final Wording wording;
  private final Cites cites;

  PartiesTable(Wording wording, Cites cites) {
    this.wording = wording;
    this.cites = cites;
  }

  /** The section; nothing when no party is known. */
  Piece of(EngagementView view) {
    if (view.participants().isEmpty()) {
      return Piece.NONE;
    }
    List<Piece> rows = new ArrayList<>();
    for (Capacity capacity : ORDER) {
      String label = wording.label("capacity", capacity.label());
      for (int i = 0; i < view.participants().size(); i++) {
        Attendance each = view.participants().get(i);
        if (each.value().capacity() == capacity) {
          rows.add(row(label, "participants[" + i + "]", each));
          label = "";
        }
      }
    }
    return el("section")
        .with(
            el("h2").text(wording.say("section.parties")),
            el("table", "list parties").with(el("thead").with(head()), el("tbody").with(rows)));
  }

  private Piece head() {
    return el("tr")
        .with(
            el("th").is("scope", "col").text(wording.say("column.capacity")),
            el("th").is("scope", "col").text(wording.say("column.party")),
            el("th").is("scope", "col").text(wording.say("column.role")),
            el("th").is("scope", "col").text(wording.say("column.represents")));
  }

  private Piece row(String capacity, String path, Attendance attendance) {
    Participant value = attendance.value();
    Element name = el("td").with(link("/parties/" + attendance.party()).with(words(name(value))));
    String other = original(value);
    if (!other.isEmpty()) {
      name.with(Piece.of(" "), el("bdi", "original").text(other));
    }
    name.with(cites.of(path + ".name", path + ".code", path + ".type", path + ".capacity"));
    return el("tr")
        .with(
            el("td", "capacity").text(capacity),
            name,
            el("td")
                .with(
                    value.role() == null ? Piece.NONE : words(value.role()),
                    cites.of(path + ".role"),
                    cites.reasons(path + ".role")),
            el("td")
                .with(
                    value.represents() == null
                        ? Piece.NONE
                        : words(wording.state(value.represents())),
                    cites.of(path + ".represents"),
                    cites.reasons(path + ".represents")));
  }

  private String name(Participant party) {
    if (party.type() == PartyType.STATE && party.code() != null) {
      return wording.state(party.code());
    }
    return party.english().isEmpty() ? party.names().get(0) : party.english().get(0);
  }

  /** The name as written, where another is shown. */
  private String original(Participant party) {
    String written = party.names().get(0);
    return written.equals(name(party)) ? "" : written;
  }
}
