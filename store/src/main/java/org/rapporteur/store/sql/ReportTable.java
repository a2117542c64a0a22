package org.rapporteur.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.record.Arrival;
import org.rapporteur.record.Ids;

/** The reports, their versions, texts and bytes, and the ids they came in with. */
public final class ReportTable {
  private static final String REPORT =
      "select v.*, r.mark, t.content from report r"
          + " join report_version v on v.report = r.id and v.version = r.version"
          + " join text t on t.sha256 = v.text_sha256";

  private final Handle handle;

  public ReportTable(Handle handle) {
    this.handle = handle;
  }

  /** The newest version of the report that goes or went by the id. */
  public Optional<Report> find(String id, Mark clearance) {
    return handle
        .createQuery(
            REPORT
                + " where r.mark <= :mark and r.id ="
                + " coalesce((select report from alias where id = :id), :id)")
        .bind("id", id)
        .bind("mark", Level.of(clearance))
        .map((row, context) -> report(row))
        .findOne();
  }

  /** The report already kept that an arriving one is, whatever id it comes with. */
  public Optional<Report> findKnown(Report arriving, String bytes) {
    Optional<Report> byId = find(arriving.id(), Mark.RESTRICTED);
    if (byId.isPresent()) {
      return byId;
    }
    List<String> candidates =
        handle
            .createQuery(
                "select report from report_version where bytes_sha256 = :bytes"
                    + " union select report from report_version where url = :url order by report")
            .bind("bytes", bytes)
            .bind("url", arriving.publication().url())
            .mapTo(String.class)
            .list();
    return candidates.stream()
        .flatMap(id -> find(id, Mark.RESTRICTED).stream())
        .filter(known -> Arrival.isOneSource(known, hadBytes(known.id(), bytes), arriving))
        .findFirst();
  }

  /**
   * True when a version of a report has these bytes, stands at this address, unless that is empty,
   * and, if it is the newest, was read by this reader. Older versions are never read anew.
   */
  public boolean isRead(String bytes, String url, String reader) {
    return handle
            .createQuery(
                "select count(*) from report_version v"
                    + " join report r on r.id = v.report"
                    + " join reading g on g.report = r.id and g.in_force = 1"
                    + " where v.bytes_sha256 = :bytes"
                    + " and (g.reader = :reader or v.version <> r.version)"
                    + " and (:url = '' or v.url = :url)")
            .bind("bytes", bytes)
            .bind("url", url)
            .bind("reader", reader)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  private boolean hadBytes(String report, String bytes) {
    return handle
            .createQuery(
                "select count(*) from report_version"
                    + " where report = :report and bytes_sha256 = :bytes")
            .bind("report", report)
            .bind("bytes", bytes)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** Hashes of every text the report ever had. */
  public Set<String> texts(String report) {
    return new HashSet<>(
        handle
            .createQuery("select text_sha256 from report_version where report = :report")
            .bind("report", report)
            .mapTo(String.class)
            .list());
  }

  /** Ids of the reports that may be seen, sorted. */
  public List<String> list(Mark clearance) {
    return handle
        .createQuery("select id from report where mark <= :mark order by id")
        .bind("mark", Level.of(clearance))
        .mapTo(String.class)
        .list();
  }

  /** Bytes of the newest version. */
  public Optional<byte[]> original(String report) {
    return handle
        .createQuery(
            "select b.bytes from report r"
                + " join report_version v on v.report = r.id and v.version = r.version"
                + " join blob b on b.sha256 = v.bytes_sha256 where r.id = :report")
        .bind("report", report)
        .map((row, context) -> row.getBytes(1))
        .findOne();
  }

  /** True when the bytes kept for the newest version have the hash they are kept under. */
  public boolean bytesAreWhole(String report) {
    String hash =
        handle
            .select(
                "select bytes_sha256 from report r join report_version v"
                    + " on v.report = r.id and v.version = r.version where r.id = ?",
                report)
            .mapTo(String.class)
            .one();
    return original(report).map(Ids::sha256).filter(hash::equals).isPresent();
  }

  /** Number of the version in force. */
  public int version(String report) {
    return handle
        .createQuery("select version from report where id = :report")
        .bind("report", report)
        .mapTo(Integer.class)
        .one();
  }

  /** Notes another id the report came in with. */
  public void addAlias(String id, String report) {
    handle.execute(
        "insert into alias (id, report) values (?, ?) on conflict do nothing", id, report);
  }

  /** Keeps a report: a new one, or a new version of one. */
  public void keep(Report report, byte[] original, Instant at) {
    String bytes = Ids.sha256(original);
    handle.execute("insert into blob values (?, ?) on conflict do nothing", bytes, original);
    handle.execute(
        "insert into text values (?, ?) on conflict do nothing",
        report.textSha256(),
        report.text());
    handle.execute(
        "insert into report (id, mark, version) values (?, ?, 1)"
            + " on conflict (id) do update set version = report.version + 1",
        report.id(),
        Level.of(report.mark()));
    addVersion(report, bytes, at);
  }

  private void addVersion(Report report, String bytes, Instant at) {
    Publication publication = report.publication();
    LocalDate date = publication.date();
    handle
        .createUpdate(
            "insert into report_version values (:report, :version, :bytes, :text, :source, :url,"
                + " :title, :publisher, :published, :basis, :chain, :language, :furniture, :at)")
        .bind("report", report.id())
        .bind("version", version(report.id()))
        .bind("bytes", bytes)
        .bind("text", report.textSha256())
        .bind("source", report.source())
        .bind("url", publication.url())
        .bind("title", publication.title())
        .bind("publisher", publication.publisher())
        .bind("published", date == null ? null : date.toString())
        .bind("basis", publication.dateBasis())
        .bind("chain", String.join("\n", publication.sourceChain()))
        .bind("language", report.language())
        .bind("furniture", written(report.furniture()))
        .bind("at", at.toString())
        .execute();
  }

  /** Takes over what a newer reader found out about the same text. */
  public void update(Report report) {
    Publication publication = report.publication();
    LocalDate date = publication.date();
    handle
        .createUpdate(
            "update report_version set url = :url, title = :title, publisher = :publisher,"
                + " published = :published, published_basis = :basis, source_chain = :chain,"
                + " language = :language, furniture = :furniture"
                + " where report = :report and version = :version")
        .bind("report", report.id())
        .bind("version", version(report.id()))
        .bind("url", publication.url())
        .bind("title", publication.title())
        .bind("publisher", publication.publisher())
        .bind("published", date == null ? null : date.toString())
        .bind("basis", publication.dateBasis())
        .bind("chain", String.join("\n", publication.sourceChain()))
        .bind("language", report.language())
        .bind("furniture", written(report.furniture()))
        .execute();
  }

  private static Report report(ResultSet row) throws SQLException {
    String published = row.getString("published");
    Publication publication =
        new Publication(
            row.getString("url"),
            row.getString("title"),
            row.getString("publisher"),
            published == null ? null : LocalDate.parse(published),
            row.getString("published_basis"),
            lines(row.getString("source_chain")));
    return new Report(
        row.getString("report"),
        row.getString("source"),
        publication,
        row.getString("language"),
        row.getString("content"),
        row.getString("text_sha256"),
        spans(row.getString("furniture")),
        Level.mark(row.getInt("mark")));
  }

  private static List<String> lines(@Nullable String joined) {
    return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split("\n", -1));
  }

  private static String written(List<Span> spans) {
    return spans.stream()
        .map(span -> span.start() + "-" + span.end())
        .collect(Collectors.joining(" "));
  }

  private static List<Span> spans(String written) {
    List<Span> spans = new ArrayList<>();
    for (String span : written.isEmpty() ? new String[0] : written.split(" ", -1)) {
      int hyphen = span.indexOf('-');
      spans.add(
          new Span(
              Integer.parseInt(span.substring(0, hyphen)),
              Integer.parseInt(span.substring(hyphen + 1))));
    }
    return spans;
  }
}
