package org.rapporteur.app.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Publication;
import org.rapporteur.record.view.CommitmentStatus;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.record.view.SeriesView;
import org.rapporteur.record.view.Whole;

/**
 * The record as linked data (JSON-LD 1.1) in the words of schema.org, with its context inside: no
 * network is needed to read it.
 */
final class LinkedDataExport {
  private static final String NAME_SPACE = "urn:rapporteur:";

  private final LinkedEngagements engagements;
  private final @Nullable LocalDate asOf;

  LinkedDataExport(LinkedEngagements engagements, @Nullable LocalDate asOf) {
    this.engagements = engagements;
    this.asOf = asOf;
  }

  /** The name of an entry among linked data. */
  static String iri(String id) {
    return NAME_SPACE + id;
  }

  /** A link to an entry. */
  static Map<String, Object> link(String id) {
    return Map.of("@id", iri(id));
  }

  /** A node; values that are null or empty are left out. */
  static Map<String, Object> node(@Nullable Object... namesAndValues) {
    Map<String, Object> node = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
        node.put(String.valueOf(namesAndValues[i]), value);
      }
    }
    return node;
  }

  /** Writes the whole document; leaves {@code out} open. */
  void write(Whole whole, Writer out) throws IOException {
    JsonMapper mapper = new JsonMapper();
    mapper.getFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    try (JsonGenerator json = mapper.getFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeObjectField("@context", Map.of("@vocab", "https://schema.org/"));
      json.writeArrayFieldStart("@graph");
      for (Map<String, Object> each : nodes(whole)) {
        json.writeObject(each);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private List<Map<String, Object>> nodes(Whole whole) {
    List<Map<String, Object>> nodes = new ArrayList<>();
    for (ReportView view : whole.reports()) {
      nodes.add(report(view));
    }
    for (SeriesView view : whole.series()) {
      nodes.add(node("@id", iri(view.id()), "@type", "EventSeries", "name", view.name()));
    }
    for (PartyView view : whole.parties()) {
      nodes.add(party(view));
    }
    for (EngagementView view : whole.engagements()) {
      nodes.add(engagements.event(view));
      nodes.addAll(engagements.quotations(view));
    }
    for (CommitmentView view : whole.commitments()) {
      nodes.add(commitment(view));
    }
    return nodes;
  }

  private static Map<String, Object> report(ReportView view) {
    Publication publication = view.report().publication();
    String publisher = publication.publisher();
    Object by = publisher == null ? null : node("@type", "Organization", "name", publisher);
    return node(
        "@id", iri(view.id()),
        "@type", "Article",
        "url", publication.url(),
        "headline", publication.title(),
        "publisher", by,
        "datePublished", publication.date() == null ? null : publication.date().toString(),
        "inLanguage", view.report().language());
  }

  private static Map<String, Object> party(PartyView view) {
    Object type =
        switch (view.type()) {
          case PERSON -> "Person";
          case STATE -> List.of("Organization", "Country");
          case GROUP, ORGANISATION -> "Organization";
        };
    List<String> forms =
        view.mentions().stream().map(PartyView.Mention::form).distinct().sorted().toList();
    List<String> titles =
        view.offices().stream().map(PartyView.Office::title).distinct().sorted().toList();
    return node(
        "@id",
        iri(view.id()),
        "@type",
        type,
        "name",
        view.name(),
        "alternateName",
        forms,
        "jobTitle",
        titles,
        "identifier",
        view.code());
  }

  private Map<String, Object> commitment(CommitmentView view) {
    String status =
        switch (CommitmentStatus.of(view, asOf)) {
          case OPEN, OVERDUE -> "https://schema.org/PotentialActionStatus";
          case KEPT -> "https://schema.org/CompletedActionStatus";
          case DROPPED -> "https://schema.org/FailedActionStatus";
        };
    return node(
        "@id", iri(view.id()),
        "@type", "PlanAction",
        "actionStatus", node("@id", status),
        "name", view.value().grade().label(),
        "description", view.value().quote(),
        "agent", parties(view.by()),
        "participant", parties(view.to()),
        "scheduledTime", view.value().due() == null ? null : view.value().due().toString(),
        "object", link(view.engagement()),
        "subjectOf", view.reports().stream().map(LinkedDataExport::link).toList());
  }

  /** Parties by id; those not on record by their name. */
  private static List<Map<String, Object>> parties(List<String> ids) {
    return ids.stream()
        .map(id -> id.startsWith("p-") ? link(id) : node("@type", "Organization", "name", id))
        .toList();
  }
}
