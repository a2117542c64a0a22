package org.rapporteur.app.show;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Bound;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Count;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Result;

/** An engagement on a sheet: when, where, who by capacity, about what, and what came of it. */
final class EngagementPage {
  private static final Map<Capacity, String> LABELS =
      new EnumMap<>(
          Map.of(
              Capacity.ORGANISER, "organised by",
              Capacity.HOST, "hosted by",
              Capacity.HEAD, "led by",
              Capacity.SPEAKER, "speaking",
              Capacity.PARTICIPANT, "taking part",
              Capacity.INVITED, "invited",
              Capacity.ABSENT, "stayed away"));

  private final Engagement value;
  private final Quotes quotes;
  private final Sheet sheet;

  EngagementPage(Engagement value, Quotes quotes, Sheet sheet) {
    this.value = value;
    this.quotes = quotes;
    this.sheet = sheet;
  }

  /** Writes all that is known; leaves out what is not, save the dates. */
  void write(String id) {
    sheet.heading(
        title(value) + "  [" + value.kind().label() + ", " + value.status().label() + "]");
    quotes.under(sheet, "kind", "status");
    sheet.row("id", id);
    series();
    when();
    where();
    parties();
    counts();
    content();
  }

  /** What an engagement is called: its own name, else its series, else what it is. */
  static String title(Engagement engagement) {
    if (engagement.name() != null) {
      return Shown.of(engagement.name());
    }
    String kind = engagement.kind().label();
    String name = engagement.series().isEmpty() ? kind : engagement.series().get(0);
    return Shown.of(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
  }

  private void series() {
    String edition = value.edition() == null ? "" : "edition " + value.edition();
    List<String> parts = new ArrayList<>();
    if (!value.series().isEmpty()) {
      parts.add(Shown.of(value.series().get(0)));
    }
    if (!edition.isEmpty()) {
      parts.add(edition);
    }
    if (!parts.isEmpty()) {
      sheet.row("series", String.join(", ", parts));
      quotes.under(sheet, "series", "edition");
    }
    if (value.partOf() != null) {
      sheet.row("part of", value.partOf());
      quotes.under(sheet, "part_of");
    }
  }

  private void when() {
    sheet.row("when", DateWords.of(value.when()));
    quotes.under(sheet, "start", "end", "days");
  }

  private void where() {
    String city = value.where().city();
    String country = value.where().country();
    if (city != null || country != null) {
      String state = country == null ? "" : country(country);
      String place = city == null ? state : state.isEmpty() ? city : city + ", " + state;
      sheet.row("where", Shown.of(place));
      quotes.under(sheet, "city", "country");
    }
  }

  /** The English name of a state by its alpha-2 code. */
  static String country(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
  }

  private void parties() {
    LABELS.forEach(
        (capacity, words) -> {
          String label = words;
          for (int i = 0; i < value.participants().size(); i++) {
            Participant party = value.participants().get(i);
            if (party.capacity() == capacity) {
              sheet.row(label, party(party));
              quotes.under(sheet, "participants[" + i + "]");
              label = "";
            }
          }
        });
  }

  /** A party on one line: name, name as written, office, whom it stands for. */
  static String party(Participant party) {
    String written = party.names().get(0);
    String english = party.english().isEmpty() ? written : party.english().get(0);
    StringBuilder out = new StringBuilder(Shown.of(english));
    if (!english.equals(written)) {
      out.append(" (").append(Shown.of(written)).append(')');
    }
    if (party.role() != null) {
      out.append(", ").append(Shown.of(party.role()));
    }
    String of = side(party);
    if (of != null && !of.equals(english)) {
      out.append(", ").append(Shown.of(of));
    }
    return out.toString();
  }

  private static @Nullable String side(Participant party) {
    String side = party.type() == PartyType.PERSON ? party.represents() : party.code();
    if (side == null || party.type() == PartyType.STATE) {
      return null;
    }
    return side.matches("[A-Z]{2}") ? country(side) : side;
  }

  private void counts() {
    String label = "counts";
    for (int i = 0; i < value.content().counts().size(); i++) {
      Count count = value.content().counts().get(i);
      String bound = count.bound() == Bound.EXACTLY ? "" : count.bound().label() + " ";
      sheet.row(label, bound + count.value() + " " + count.of().label());
      quotes.under(sheet, "counts[" + i + "]");
      label = "";
    }
  }

  private void content() {
    String label = "topics";
    for (int i = 0; i < value.content().topics().size(); i++) {
      sheet.row(label, Shown.of(value.content().topics().get(i)));
      quotes.under(sheet, "topics[" + i + "]");
      label = "";
    }
    label = "outcomes";
    for (int i = 0; i < value.content().results().size(); i++) {
      Result result = value.content().results().get(i);
      sheet.row(label, result.kind().label() + ": “" + Shown.of(result.quote()) + "”");
      quotes.under(sheet, "outcomes[" + i + "]");
      label = "";
    }
    label = "commitments";
    for (int i = 0; i < value.content().commitments().size(); i++) {
      Commitment commitment = value.content().commitments().get(i);
      sheet.row(label, commitment(commitment) + ": “" + Shown.of(commitment.quote()) + "”");
      quotes.under(sheet, "commitments[" + i + "]");
      label = "";
    }
  }

  /** Grade, who owes it to whom, where and by when. */
  static String commitment(Commitment commitment) {
    StringBuilder out = new StringBuilder(commitment.grade().label());
    append(out, " by ", commitment.by());
    append(out, " to ", commitment.to());
    append(out, ", in ", commitment.place());
    if (commitment.due() != null) {
      append(out, ", due ", DateWords.of(Objects.requireNonNull(commitment.due())));
    } else {
      append(out, ", due ", commitment.dueWords());
    }
    return out.toString();
  }

  private static void append(StringBuilder out, String before, @Nullable String words) {
    if (words != null) {
      out.append(before).append(Shown.of(words));
    }
  }
}
