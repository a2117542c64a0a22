package org.rapporteur.triage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.language.lexicon.Entry;

/** What a word of a language folder says for a page that may hold an engagement. */
enum Cue {
  /** A noun that names an engagement wherever it stands: conference, symposium. */
  EVENT,
  /** A standing body or format in which parties deal with each other: joint commission. */
  MECHANISM,
  /** A noun that names an engagement only with parties, a day or a place: talks. */
  TALK,
  /** A noun of travel: visit, tour. */
  TRIP,
  /** A noun of calling: telephone conversation. */
  CALL,
  /** A noun of what recurs: round, session, edition. */
  ROUND,
  /** A verb by which parties meet. */
  MEET,
  /** A verb by which one receives or calls on the other. */
  RECEIVE,
  /** A verb of travel. */
  TRAVEL,
  /** A verb of calling. */
  PHONE,
  /** What somebody is, in need of a complement: minister. */
  OFFICE,
  /** What somebody is, in need of none: ambassador. */
  HEAD,
  /** What an office is for: foreign affairs. */
  PORTFOLIO,
  /** A state. */
  STATE,
  /** What is of a state. */
  NATIONAL,
  /** An organisation of states or an organ of one. */
  ORGANISATION,
  /** An organ of a state. */
  ORGAN,
  /** The other side: counterpart, opposite number. */
  COUNTERPART,
  /** The sides together: the two ministers. */
  SIDES,
  /** Taking part. */
  ATTEND,
  /** Hosting or inviting. */
  HOST,
  /** Leading or chairing. */
  CHAIR,
  /** On the margins of something larger. */
  MARGIN,
  /** Agreeing or pledging. */
  AGREE,
  /** Telling what was talked about. */
  DISCUSS,
  /** A longer phrase that only sounds like one of these: press conference. */
  NONE;

  /** The files of a language folder that hold cues. */
  static final List<String> TABLES =
      List.of("engagements", "offices", "states", "organisations", "bodies", "cues", "agenda");

  private static final Map<String, Cue> VERBS =
      Map.of("meet", MEET, "receive", RECEIVE, "call-on", RECEIVE, "visit", TRAVEL, "phone", PHONE);

  private static final Map<String, Cue> CATEGORIES =
      Map.ofEntries(
          Map.entry("offices function", OFFICE),
          Map.entry("offices whole", HEAD),
          Map.entry("offices portfolio", PORTFOLIO),
          Map.entry("states name", STATE),
          Map.entry("states adjective", NATIONAL),
          Map.entry("states weak", NATIONAL),
          Map.entry("organisations intergovernmental", ORGANISATION),
          Map.entry("organisations organ", ORGANISATION),
          Map.entry("bodies organ", ORGAN),
          Map.entry("cues counterpart", COUNTERPART),
          Map.entry("cues both", SIDES),
          Map.entry("agenda subject", SIDES),
          Map.entry("cues attend", ATTEND),
          Map.entry("cues host", HOST),
          Map.entry("cues invite", HOST),
          Map.entry("cues chair", CHAIR),
          Map.entry("cues lead", CHAIR),
          Map.entry("cues margin", MARGIN),
          Map.entry("agenda agree", AGREE),
          Map.entry("agenda pledge", AGREE),
          Map.entry("agenda before", DISCUSS),
          Map.entry("agenda after", DISCUSS));

  /** What a line of the file says, if anything. */
  static Optional<Cue> of(String table, Entry entry) {
    if (entry.category().equals("none")) {
      return Optional.of(NONE);
    }
    if (table.equals("engagements")) {
      return Optional.of(ofEngagement(entry));
    }
    Cue cue = CATEGORIES.get(table + " " + entry.category());
    // "Talks with" would hide the talks.
    boolean hides = cue == DISCUSS && entry.form().indexOf(' ') >= 0;
    return hides ? Optional.empty() : Optional.ofNullable(cue);
  }

  /** True for a noun of engagement. */
  boolean isEvent() {
    return compareTo(ROUND) <= 0;
  }

  /** True for a verb by which parties deal with each other. */
  boolean isDealing() {
    return compareTo(MEET) >= 0 && compareTo(PHONE) <= 0;
  }

  /** True for what somebody is. */
  boolean isOffice() {
    return this == OFFICE || this == HEAD;
  }

  /** True for what names a party that can be told from others. */
  boolean isParty() {
    return this == STATE || this == NATIONAL || this == ORGANISATION;
  }

  private static Cue ofEngagement(Entry entry) {
    String flags = entry.extra();
    if (entry.value().equals("verb")) {
      return VERBS.getOrDefault(flags, MEET);
    }
    return switch (entry.category()) {
      case "visit" -> TRIP;
      case "call" -> CALL;
      default -> {
        if (flags.contains("mechanism")) {
          yield MECHANISM;
        }
        if (flags.contains("weak")) {
          yield TALK;
        }
        yield flags.contains("round") ? ROUND : EVENT;
      }
    };
  }
}
