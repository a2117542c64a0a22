package org.rapporteur.app.export;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.PartialDate;
import org.rapporteur.record.view.Attendance;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.Whole;

/**
 * The network of who met whom as a graph that changes with time (GEXF 1.2): parties are nodes, an
 * edge weighs as many engagements as the two met at and lasts on the days of each.
 */
final class NetworkExport {
  private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

  private final Map<String, Node> nodes = new TreeMap<>();
  private final Encounters encounters;

  /** A party in the network. */
  private record Node(String label, String type, @Nullable String code, int engagements) {}

  NetworkExport(Whole whole) {
    encounters = new Encounters(whole.engagements());
    Map<String, TreeSet<String>> engagements = new TreeMap<>();
    Map<String, Attendance> seen = new TreeMap<>();
    for (EngagementView view : whole.engagements()) {
      for (Attendance each : view.participants()) {
        seen.putIfAbsent(each.party(), each);
        engagements.computeIfAbsent(each.party(), id -> new TreeSet<>()).add(view.id());
      }
    }
    seen.forEach(
        (id, each) ->
            nodes.put(id, node(each, engagements.getOrDefault(id, new TreeSet<>()).size())));
    for (PartyView party : whole.parties()) {
      TreeSet<String> at = engagements.getOrDefault(party.id(), new TreeSet<>());
      String name = PlainText.line(party.name());
      nodes.put(party.id(), new Node(name, party.type().label(), party.code(), at.size()));
    }
  }

  private static Node node(Attendance attendance, int engagements) {
    String code = attendance.value().code();
    String represents = attendance.value().represents();
    if (code == null && represents != null && represents.matches("[A-Z]{2}")) {
      code = represents;
    }
    return new Node(
        Titles.of(attendance.value()), attendance.value().type().label(), code, engagements);
  }

  /** Writes the graph in UTF-8; leaves {@code out} open. */
  void write(OutputStream out) throws XMLStreamException {
    XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("gexf");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("version", "1.2");
    meta(xml);
    xml.writeStartElement("graph");
    xml.writeAttribute("mode", "dynamic");
    xml.writeAttribute("defaultedgetype", "undirected");
    xml.writeAttribute("timeformat", "date");
    attributes(xml, "node", Map.of("type", "string", "state", "string", "engagements", "integer"));
    attributes(xml, "edge", Map.of("engagements", "string", "kinds", "string"));
    nodes(xml);
    edges(xml);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private void meta(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("meta");
    text(xml, "creator", "Rapporteur");
    text(
        xml,
        "description",
        "Who met whom: two parties of different sides, present at an engagement that was held."
            + " Engagements with more than "
            + Encounters.MOST_PRESENT
            + " parties, left out: "
            + encounters.tooLarge()
            + ".");
    xml.writeEndElement();
  }

  private static void text(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void attributes(XMLStreamWriter xml, String of, Map<String, String> types)
      throws XMLStreamException {
    xml.writeStartElement("attributes");
    xml.writeAttribute("class", of);
    for (Map.Entry<String, String> each : new TreeMap<>(types).entrySet()) {
      xml.writeEmptyElement("attribute");
      xml.writeAttribute("id", each.getKey());
      xml.writeAttribute("title", each.getKey());
      xml.writeAttribute("type", each.getValue());
    }
    xml.writeEndElement();
  }

  private void nodes(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("nodes");
    for (Map.Entry<String, Node> each : nodes.entrySet()) {
      Node node = each.getValue();
      xml.writeStartElement("node");
      xml.writeAttribute("id", each.getKey());
      xml.writeAttribute("label", node.label());
      xml.writeStartElement("attvalues");
      value(xml, "engagements", String.valueOf(node.engagements()));
      value(xml, "state", node.code());
      value(xml, "type", node.type());
      xml.writeEndElement();
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void edges(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("edges");
    int number = 0;
    for (Map.Entry<Encounters.Pair, List<EngagementView>> each : encounters.pairs().entrySet()) {
      List<EngagementView> met = each.getValue();
      xml.writeStartElement("edge");
      xml.writeAttribute("id", String.valueOf(number++));
      xml.writeAttribute("source", each.getKey().one());
      xml.writeAttribute("target", each.getKey().other());
      xml.writeAttribute("weight", met.size() + ".0");
      xml.writeStartElement("attvalues");
      value(xml, "engagements", String.join(" ", met.stream().map(EngagementView::id).toList()));
      value(xml, "kinds", kinds(met));
      xml.writeEndElement();
      spells(xml, met);
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static String kinds(List<EngagementView> met) {
    return String.join(
        " ", met.stream().map(view -> view.value().kind().label()).distinct().sorted().toList());
  }

  private static void value(XMLStreamWriter xml, String of, @Nullable String value)
      throws XMLStreamException {
    if (value != null) {
      xml.writeEmptyElement("attvalue");
      xml.writeAttribute("for", of);
      xml.writeAttribute("value", value);
    }
  }

  /** Days on which they met; of a month or year, its first and last day. */
  private static void spells(XMLStreamWriter xml, List<EngagementView> met)
      throws XMLStreamException {
    List<Engagement.When> known =
        met.stream().map(view -> view.value().when()).filter(w -> w.start() != null).toList();
    if (known.isEmpty()) {
      return;
    }
    xml.writeStartElement("spells");
    for (Engagement.When when : known) {
      PartialDate start = Objects.requireNonNull(when.start());
      xml.writeEmptyElement("spell");
      xml.writeAttribute("start", first(start).toString());
      xml.writeAttribute("end", last(when.end() == null ? start : when.end()).toString());
    }
    xml.writeEndElement();
  }

  private static LocalDate first(PartialDate date) {
    int month = date.month() == null ? 1 : date.month();
    return LocalDate.of(date.year(), month, date.day() == null ? 1 : date.day());
  }

  private static LocalDate last(PartialDate date) {
    LocalDate day = date.toLocalDate();
    int month = date.month() == null ? 12 : date.month();
    return day == null ? YearMonth.of(date.year(), month).atEndOfMonth() : day;
  }
}
