package org.rapporteur.app.export;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Count;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Result;
import org.rapporteur.record.view.Attendance;
import org.rapporteur.record.view.CommitmentStatus;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.Disagreement;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.record.view.Whole;
import org.rapporteur.record.view.Words;

/** The record as tables for spreadsheets and statistics. */
public final class Tables {
  private static final String ENGAGEMENT = "id of the engagement";
  private static final String REPORTS = "ids of the reports that say it, separated by semicolons";

  private final Whole whole;
  private final @Nullable LocalDate asOf;

  /**
   * Tables of what is on record.
   *
   * @param whole the record
   * @param asOf the day that decides what is overdue, or null
   */
  public Tables(Whole whole, @Nullable LocalDate asOf) {
    this.whole = whole;
    this.asOf = asOf;
  }

  /** All tables, in a fixed order. */
  public List<Table> list() {
    return List.of(
        reports(),
        engagements(),
        participants(),
        counts(),
        topics(),
        outcomes(),
        commitments(),
        parties(),
        offices(),
        disagreements(),
        evidence());
  }

  private Table reports() {
    TableBuilder table =
        new TableBuilder("reports", "a report on record")
            .text("id", "id of the report")
            .text("url", "where it stands")
            .text("title", "its headline")
            .text("publisher", "who published it")
            .text("source_chain", "who relayed whom, first source first")
            .text("language", "ISO 639-1 code")
            .date("published", "day of publication")
            .text("published_basis", "where that day was found")
            .text("mark", "public, internal or restricted")
            .text("text_sha256", "hash of its text in UTF-8")
            .text("same_text_as", "id of the report whose text it copies")
            .text("status", "read, no_engagement or language_not_covered");
    for (ReportView view : whole.reports()) {
      Publication publication = view.report().publication();
      table.row(
          view.id(),
          publication.url(),
          publication.title(),
          publication.publisher(),
          publication.sourceChain(),
          view.report().language(),
          publication.date(),
          publication.dateBasis(),
          view.report().mark().label(),
          view.report().textSha256(),
          view.sameTextAs(),
          view.status());
    }
    return table.build();
  }

  private Table engagements() {
    TableBuilder table =
        new TableBuilder("engagements", "an engagement on record")
            .text("id", ENGAGEMENT)
            .text("kind", "conference, session, consultation, meeting, visit or call")
            .text("name", "the words that name it")
            .text("series", "id of its series")
            .number("edition", "its number in the series")
            .text("status", "held, planned or cancelled")
            .date("start", "first day, month or year")
            .date("end", "last day, month or year")
            .text("city", "in English")
            .text("country", "ISO 3166-1 alpha-2 code")
            .text("part_of", "id of the larger engagement")
            .text("reports", REPORTS);
    for (EngagementView view : whole.engagements()) {
      Engagement value = view.value();
      table.row(
          view.id(),
          value.kind().label(),
          value.name(),
          view.series(),
          value.edition(),
          value.status().label(),
          value.when().start(),
          value.when().end(),
          value.where().city(),
          value.where().country(),
          value.partOf(),
          view.reports());
    }
    return table.build();
  }

  private Table participants() {
    TableBuilder table =
        new TableBuilder("participants", "a party's part in an engagement")
            .text("engagement", ENGAGEMENT)
            .text("party", "id of the party")
            .text("type", "person, state, group or organisation")
            .text("name", "as written, fullest form")
            .text("role", "office in English")
            .text("represents", "state (alpha-2) or organisation it stands for")
            .text("capacity", "organiser, host, head, speaker, participant, invited or absent")
            .text("reports", REPORTS);
    for (EngagementView view : whole.engagements()) {
      for (Attendance attendance : view.participants()) {
        table.row(
            view.id(),
            attendance.party(),
            attendance.value().type().label(),
            attendance.value().names().get(0),
            attendance.value().role(),
            attendance.value().represents(),
            attendance.value().capacity().label(),
            attendance.reports());
      }
    }
    return table.build();
  }

  private Table counts() {
    TableBuilder table =
        new TableBuilder("counts", "a number a report gives of an engagement's parties")
            .text("engagement", ENGAGEMENT)
            .text("of", "what is counted")
            .number("value", "the number")
            .text("bound", "exactly, about, more than or up to")
            .text("reports", REPORTS);
    for (EngagementView view : whole.engagements()) {
      List<Count> counts = view.value().content().counts();
      for (int i = 0; i < counts.size(); i++) {
        Count count = counts.get(i);
        List<String> reports = reports(view, "counts[" + i + "]");
        table.row(view.id(), count.of().label(), count.value(), count.bound().label(), reports);
      }
    }
    return table.build();
  }

  private Table topics() {
    TableBuilder table =
        new TableBuilder("topics", "what was or will be discussed")
            .text("engagement", ENGAGEMENT)
            .text("topic", "in the report's words")
            .text("reports", REPORTS);
    for (EngagementView view : whole.engagements()) {
      List<String> topics = view.value().content().topics();
      for (int i = 0; i < topics.size(); i++) {
        table.row(view.id(), topics.get(i), reports(view, "topics[" + i + "]"));
      }
    }
    return table.build();
  }

  private Table outcomes() {
    TableBuilder table =
        new TableBuilder("outcomes", "what an engagement produced")
            .text("engagement", ENGAGEMENT)
            .text("kind", "agreement, memorandum, statement, document, decision or understanding")
            .text("quote", "the words that say it")
            .text("reports", REPORTS);
    for (EngagementView view : whole.engagements()) {
      List<Result> results = view.value().content().results();
      for (int i = 0; i < results.size(); i++) {
        Result result = results.get(i);
        List<String> reports = reports(view, "outcomes[" + i + "]");
        table.row(view.id(), result.kind().label(), result.quote(), reports);
      }
    }
    return table.build();
  }

  private Table commitments() {
    TableBuilder table =
        new TableBuilder("commitments", "what was promised or scheduled for later")
            .text("id", "id of the commitment")
            .text("engagement", "id of the engagement that promised it")
            .text("grade", "agreed, announced, promised or requested")
            .text("quote", "the words that say it")
            .text("by", "ids of the parties that owe it, or their names")
            .text("to", "ids of the parties it is owed to, or their names")
            .date("due", "when it is due")
            .text("due_words", "the words that say when")
            .text("place", "where, in English")
            .text("status", "open or overdue")
            .text("reports", REPORTS);
    for (CommitmentView view : whole.commitments()) {
      table.row(
          view.id(),
          view.engagement(),
          view.value().grade().label(),
          view.value().quote(),
          view.by(),
          view.to(),
          view.value().due(),
          view.value().dueWords(),
          view.value().place(),
          CommitmentStatus.of(view, asOf).label(),
          view.reports());
    }
    return table.build();
  }

  private Table parties() {
    TableBuilder table =
        new TableBuilder("parties", "a party on record")
            .text("id", "id of the party")
            .text("type", "person, state, group or organisation")
            .text("name", "in English where a report gives it so, else as written")
            .text("code", "ISO 3166-1 alpha-2 code of the state it is or stands for");
    for (PartyView view : whole.parties()) {
      table.row(view.id(), view.type().label(), view.name(), view.code());
    }
    return table.build();
  }

  private Table offices() {
    TableBuilder table =
        new TableBuilder("offices", "an office a person is seen in")
            .text("party", "id of the person")
            .text("title", "in English")
            .text("of", "state (alpha-2) or organisation")
            .date("from", "first engagement at which the person is seen in it")
            .date("to", "last such engagement");
    for (PartyView view : whole.parties()) {
      for (PartyView.Office office : view.offices()) {
        table.row(view.id(), office.title(), office.of(), office.from(), office.to());
      }
    }
    return table.build();
  }

  private Table disagreements() {
    TableBuilder table =
        new TableBuilder("disagreements", "one of the values that reports give for one field")
            .text("engagement", ENGAGEMENT)
            .text("field", "the field they differ in")
            .text("value", "what is said")
            .text("stage", "announced, under way or reported")
            .text("reports", REPORTS)
            .number("witnesses", "number of those reports that are not copies of each other")
            .text("resolved_by", "id of the judgement that settles it");
    for (Disagreement view : whole.disagreements()) {
      for (Disagreement.Value value : view.values()) {
        table.row(
            view.engagement(),
            view.field(),
            value.value(),
            value.stage(),
            value.reports(),
            value.witnesses(),
            view.resolvedBy());
      }
    }
    return table.build();
  }

  private Table evidence() {
    TableBuilder table =
        new TableBuilder("evidence", "the words behind one value")
            .text("engagement", ENGAGEMENT)
            .text("path", "the value, as a path within the engagement")
            .text("report", "id of the report")
            .text("quote", "the words")
            .number("start", "first UTF-16 code unit in the report's text")
            .number("end", "one past the last")
            .text("basis", "stated, deduced, disputed or confirmed")
            .text("reason", "the whole reason of a deduction");
    for (EngagementView view : whole.engagements()) {
      for (Words words : view.evidence()) {
        table.row(
            view.id(),
            words.evidence().path(),
            words.report(),
            words.evidence().quote(),
            words.evidence().span().start(),
            words.evidence().span().end(),
            words.evidence().basis().label(),
            words.evidence().reason());
      }
    }
    return table.build();
  }

  private static List<String> reports(EngagementView view, String path) {
    TreeSet<String> reports = new TreeSet<>();
    for (Words words : view.evidence()) {
      if (words.evidence().path().startsWith(path)) {
        reports.add(words.report());
      }
    }
    return List.copyOf(reports);
  }
}
