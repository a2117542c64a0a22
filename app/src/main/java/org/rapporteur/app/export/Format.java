package org.rapporteur.app.export;

/** A form in which other programs take the record, as named on the command line. */
@SuppressWarnings("MemberName")
public enum Format {
  /** One JSON document. */
  json("application/json", "json"),
  /** The same things, one JSON object a line. */
  jsonl("application/x-ndjson", "jsonl"),
  /** A folder of tables; one ZIP where a single file is needed. */
  csv("application/zip", "zip"),
  /** A workbook of the same tables. */
  xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  /** A folder of the same tables in columns, for data frames; one ZIP where a file is needed. */
  parquet("application/zip", "zip"),
  /** A calendar (RFC 5545). */
  ics("text/calendar", "ics"),
  /** Linked data in the words of schema.org. */
  jsonld("application/ld+json", "jsonld"),
  /** Engagements on the map (RFC 7946). */
  geojson("application/geo+json", "geojson"),
  /** The network of who met whom (GEXF 1.2). */
  gexf("application/gexf+xml", "gexf");

  private final String mediaType;
  private final String extension;

  Format(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The media type of one file of it. */
  public String mediaType() {
    return mediaType;
  }

  /** How the name of one file of it ends, without a dot. */
  public String extension() {
    return extension;
  }

  /** Whether on disk it is a folder of files rather than one. */
  public boolean isFolder() {
    return this == csv || this == parquet;
  }
}
