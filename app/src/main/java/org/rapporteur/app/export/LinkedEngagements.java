package org.rapporteur.app.export;

import static org.rapporteur.app.export.LinkedDataExport.iri;
import static org.rapporteur.app.export.LinkedDataExport.link;
import static org.rapporteur.app.export.LinkedDataExport.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.place.Coordinates;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Status;
import org.rapporteur.record.view.Attendance;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Words;

/** Engagements as events of schema.org, each with the words behind its values as quotations. */
final class LinkedEngagements {
  private final Coordinates coordinates;

  LinkedEngagements(Coordinates coordinates) {
    this.coordinates = coordinates;
  }

  /** The event; parties that are invited or stayed away are no attendees and left out. */
  Map<String, Object> event(EngagementView view) {
    Engagement value = view.value();
    boolean cancelled = value.status() == Status.CANCELLED;
    String status = cancelled ? "EventCancelled" : "EventScheduled";
    return node(
        "@id", iri(view.id()),
        "@type", "Event",
        "additionalType", value.kind().label(),
        "name", Titles.of(value),
        "eventStatus", node("@id", "https://schema.org/" + status),
        "startDate", value.when().start() == null ? null : value.when().start().toString(),
        "endDate", value.when().end() == null ? null : value.when().end().toString(),
        "location", place(value.where()),
        "superEvent", above(view),
        "organizer", parties(view, List.of(Capacity.ORGANISER, Capacity.HOST)),
        "performer", parties(view, List.of(Capacity.SPEAKER)),
        "attendee", parties(view, List.of(Capacity.HEAD, Capacity.PARTICIPANT)),
        "about", value.content().topics(),
        "subjectOf", view.reports().stream().map(LinkedDataExport::link).toList());
  }

  private static List<Map<String, Object>> above(EngagementView view) {
    List<Map<String, Object>> above = new ArrayList<>();
    if (view.series() != null) {
      above.add(link(view.series()));
    }
    if (view.value().partOf() != null) {
      above.add(link(view.value().partOf()));
    }
    return above;
  }

  private @Nullable Map<String, Object> place(Engagement.Where where) {
    if (where.city() == null && where.country() == null) {
      return null;
    }
    Map<String, Object> address =
        node(
            "@type", "PostalAddress",
            "addressLocality", where.city(),
            "addressCountry", where.country());
    Map<String, Object> geo =
        where.city() == null
            ? null
            : coordinates
                .find(where.city(), where.country())
                .map(
                    point ->
                        node(
                            "@type", "GeoCoordinates",
                            "latitude", point.latitude(),
                            "longitude", point.longitude()))
                .orElse(null);
    return node("@type", "Place", "name", Titles.of(where), "address", address, "geo", geo);
  }

  /** Parties in these capacities; one in an office plays its role. */
  private static List<Map<String, Object>> parties(EngagementView view, List<Capacity> capacities) {
    String property =
        switch (capacities.get(0)) {
          case ORGANISER -> "organizer";
          case SPEAKER -> "performer";
          default -> "attendee";
        };
    List<Map<String, Object>> parties = new ArrayList<>();
    for (Attendance each : view.participants()) {
      if (capacities.contains(each.value().capacity())) {
        String role = each.value().role();
        Map<String, Object> party = link(each.party());
        parties.add(
            role == null ? party : node("@type", "Role", "roleName", role, property, party));
      }
    }
    return parties;
  }

  /** The words behind the event's values, each part of its report. */
  List<Map<String, Object>> quotations(EngagementView view) {
    List<Map<String, Object>> quotations = new ArrayList<>();
    for (Words words : view.evidence()) {
      quotations.add(
          node(
              "@type", "Quotation",
              "about", link(view.id()),
              "name", words.evidence().path(),
              "text", words.evidence().quote(),
              "abstract", words.evidence().reason(),
              "isPartOf", link(words.report())));
    }
    return quotations;
  }
}
