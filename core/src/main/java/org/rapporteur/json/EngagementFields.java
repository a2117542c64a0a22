package org.rapporteur.json;

import java.io.IOException;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Count;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Result;

/** The fields of an engagement as one report tells it: the shape gold records have. */
public final class EngagementFields {
  private EngagementFields() {}

  /** Writes all fields of {@code engagement}, its evidence last. */
  public static void write(Fields fields, Engagement engagement) throws IOException {
    Engagement.Content content = engagement.content();
    fields
        .text("id", engagement.id())
        .flag("main", engagement.main())
        .text("kind", engagement.kind().label())
        .text("name", engagement.name())
        .texts("series", engagement.series())
        .number("edition", engagement.edition())
        .text("status", engagement.status().label())
        .text("start", engagement.when().start())
        .text("end", engagement.when().end());
    days(fields, engagement.when());
    fields
        .text("city", engagement.where().city())
        .text("country", engagement.where().country())
        .text("part_of", engagement.partOf())
        .objects("participants", engagement.participants(), EngagementFields::participant)
        .objects("counts", content.counts(), EngagementFields::count)
        .texts("topics", content.topics())
        .objects("outcomes", content.results(), EngagementFields::result)
        .objects("commitments", content.commitments(), EngagementFields::commitment)
        .objects("evidence", engagement.evidence(), EngagementFields::evidence);
  }

  /** Writes the days, where the report does not tell their year. */
  public static void days(Fields fields, Engagement.When when) throws IOException {
    if (when.open() != null) {
      fields.text("days", when.open());
    }
  }

  private static void participant(Fields fields, Participant party) throws IOException {
    fields
        .text("type", party.type().label())
        .texts("name", party.names())
        .texts("latin", party.english())
        .text("role", party.role())
        .text("represents", party.represents())
        .text("code", party.code())
        .text("capacity", party.capacity().label());
  }

  /** Writes the fields of a count. */
  public static void count(Fields fields, Count count) throws IOException {
    fields
        .text("of", count.of().label())
        .number("value", count.value())
        .text("bound", count.bound().label());
  }

  /** Writes the fields of a result. */
  public static void result(Fields fields, Result result) throws IOException {
    fields.text("kind", result.kind().label()).text("quote", result.quote());
  }

  private static void commitment(Fields fields, Commitment commitment) throws IOException {
    fields
        .text("quote", commitment.quote())
        .text("due", commitment.due())
        .text("place", commitment.place())
        .text("by", commitment.by())
        .text("to", commitment.to())
        .text("grade", commitment.grade().label())
        .text("due_words", commitment.dueWords());
  }

  private static void evidence(Fields fields, Evidence evidence) throws IOException {
    fields
        .text("path", evidence.path())
        .text("quote", evidence.quote())
        .number("start", evidence.span().start())
        .number("end", evidence.span().end())
        .text("basis", evidence.basis().label())
        .text("reason", evidence.reason());
  }
}
