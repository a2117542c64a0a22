package org.rapporteur.app.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.Query.Filter;
import picocli.CommandLine.Option;

/** Which entries of the record a command is about. */
public final class FilterOptions {
  @Option(
      names = "--party",
      paramLabel = "NAME",
      description = "Id of a party or part of its name; given twice, both must be there.")
  private List<String> parties = List.of();

  @Option(
      names = "--state",
      paramLabel = "CODE",
      description =
          "A state that takes part or is represented, such as KZ; given twice, both must be.")
  private List<String> states = List.of();

  @Option(
      names = "--series",
      paramLabel = "NAME",
      description = "Id of a series or part of its name.")
  private @Nullable String series;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "conference, session, consultation, meeting, visit or call.")
  private @Nullable String kind;

  @Option(names = "--topic", paramLabel = "WORDS", description = "Part of a topic.")
  private @Nullable String topic;

  @Option(names = "--language", paramLabel = "CODE", description = "Language of a report.")
  private @Nullable String language;

  @Option(
      names = "--source",
      paramLabel = "WORDS",
      description = "Id, address or part of the publisher's name of a report.")
  private @Nullable String source;

  @Option(names = "--from", paramLabel = "DATE", description = "From this day on.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "Up to this day.")
  private @Nullable LocalDate to;

  /** The entries that match all filters given. */
  public Query query() {
    Query query = Query.all(RecordOptions.CLEARANCE);
    for (String party : parties) {
      query = query.with(Filter.PARTY, party);
    }
    for (String state : states) {
      query = query.with(Filter.STATE, state);
    }
    query = with(query, Filter.SERIES, series);
    query = with(query, Filter.KIND, kind);
    query = with(query, Filter.TOPIC, topic);
    query = with(query, Filter.LANGUAGE, language);
    query = with(query, Filter.SOURCE, source);
    return query.between(from, to);
  }

  private static Query with(Query query, Filter filter, @Nullable String value) {
    return value == null ? query : query.with(filter, value);
  }
}
