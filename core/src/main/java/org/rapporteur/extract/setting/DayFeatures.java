package org.rapporteur.extract.setting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.PartialDate;

/** Describes by named features how a date of the report stands to a happening. */
final class DayFeatures {
  private static final int OPENING = 3;
  private static final int LINE = 5;
  private static final int CLOSE = 5;

  private final Dossier dossier;
  private final Rivals rivals;

  private static final int DAYS = 28;
  private static final int WEEK = 9;
  private static final int MONTH = 40;
  private static final int YEAR = 400;
  private static final int OLD = 3650;

  DayFeatures(Dossier dossier, Rivals rivals) {
    this.dossier = dossier;
    this.rivals = rivals;
  }

  /** The features of a settled date for the happening. */
  List<String> of(Happening happening, DateMention date) {
    Sentence sentence = dossier.analysis().sentences().get(date.sentence());
    Nearness near = Nearness.of(happening, sentence, date.span());
    String holder = rivals.holder(happening, sentence, date.span());
    List<String> out = new ArrayList<>(near.features());
    out.add("holder=" + holder);
    out.add("holder=" + holder + "&" + (near.sentences() == 0 ? "here" : "away"));
    String own = own(happening, date);
    out.add("own=" + own);
    out.add("own=" + own + "&holder=" + holder);
    out.add("precision=" + precision(date));
    out.add("precision=" + precision(date) + "&own=" + own);
    out.add("relative=" + date.relative() + "&holder=" + holder);
    out.add("taken=" + isTaken(happening, date));
    out.add("taken=" + isTaken(happening, date) + "&own=" + own);
    out.add("promised=" + isPromised(date));
    addOpen(out, happening, own, holder);
    addLead(out, happening, date, sentence);
    addLine(out, date, sentence);
    addAge(out, happening, date, own);
    return out;
  }

  /** How long before the report's publication the day lies, beside how the happening is told. */
  private void addAge(List<String> out, Happening happening, DateMention date, String own) {
    String age = age(date);
    boolean later = happening.has("future") || happening.has("next");
    String told = happening.has("previous") ? "previous" : later ? "future" : "plain";
    out.add("age=" + age);
    out.add("age=" + age + "&own=" + own);
    out.add("age=" + age + "&told=" + told);
    if (dossier.agenda().topics().stream().anyMatch(t -> t.span().contains(date.span()))) {
      out.add("in-topic");
    }
  }

  private String age(DateMention date) {
    LocalDate published = dossier.analysis().report().publication().date();
    PartialDate start = date.start();
    if (published == null || start == null) {
      return "unknown";
    }
    if (start.month() == null) {
      return start.year() == published.getYear() ? "this-year" : "other-year";
    }
    int day = start.day() == null ? Math.min(published.getDayOfMonth(), DAYS) : start.day();
    long days = ChronoUnit.DAYS.between(LocalDate.of(start.year(), start.month(), day), published);
    if (days < 0) {
      return "ahead";
    }
    return days < WEEK
        ? "week"
        : days < MONTH ? "month" : days < YEAR ? "year" : days < OLD ? "years" : "old";
  }

  /** The features of the days of the larger engagement for its part. */
  List<String> inherited(Happening happening, Happening whole, boolean oneDay) {
    List<String> out = new ArrayList<>();
    String days = oneDay ? "one-day" : "days";
    out.add("inherit");
    out.add("inherit=" + days);
    out.add("inherit=" + whole.kind().label() + ">" + happening.kind().label());
    out.add("inherit-" + days + "&child=" + happening.kind().label());
    String own = happening.date().map(d -> d.start() == null ? "open" : "dated").orElse("none");
    out.add("inherit-own=" + own);
    for (String cue : List.of("margin", "previous", "future", "next")) {
      if (happening.sightings().get(0).has(cue)) {
        out.add("inherit-" + cue);
      }
    }
    return out;
  }

  private static String own(Happening happening, DateMention date) {
    if (happening.date().filter(date::equals).isPresent()) {
      return date.equals(happening.sightings().get(0).date()) ? "first" : "main";
    }
    return happening.sightings().stream().anyMatch(s -> date.equals(s.date())) ? "some" : "no";
  }

  /** Whether words of the happening's own day are there that the report does not settle. */
  private void addOpen(List<String> out, Happening happening, String own, String holder) {
    String has = happening.date().map(d -> d.start() == null ? "open" : "dated").orElse("none");
    out.add("has=" + has + "&own=" + own);
    out.add("has=" + has + "&holder=" + holder);
    if (dossier.analysis().report().publication().date() == null) {
      out.add("unpublished");
      out.add("unpublished&own=" + own);
      out.add("unpublished&has=" + has + "&holder=" + holder);
    }
  }

  private boolean isTaken(Happening happening, DateMention date) {
    return rivals.all().stream()
        .anyMatch(h -> h != happening && h.date().filter(date::equals).isPresent());
  }

  private boolean isPromised(DateMention date) {
    return dossier.agenda().promises().stream()
        .anyMatch(p -> p.sentence() == date.sentence() && p.span().overlaps(date.span()));
  }

  private static String precision(DateMention date) {
    PartialDate start = date.start();
    if (start == null || start.month() == null) {
      return "year";
    }
    boolean several = date.end() != null && !date.end().equals(start);
    return (start.day() == null ? "month" : "day") + (several ? "s" : "");
  }

  /** Where in the report the date stands, and how much the happening is what it is about. */
  private void addLead(List<String> out, Happening happening, DateMention date, Sentence sentence) {
    String who = rivals.rank(happening);
    boolean heading = sentence.tokens().size() - words(sentence, date) < LINE;
    String where = heading ? "heading" : sentence.index() < OPENING ? "opening" : "body";
    out.add(who + "&" + where);
    out.add(who + "&relative=" + date.relative());
    boolean first =
        dossier.dates().stream()
            .filter(d -> d.start() != null && d.start().day() != null)
            .findFirst()
            .filter(date::equals)
            .isPresent();
    out.add(who + "&first=" + first);
    boolean dated = happening.date().filter(d -> d.start() != null).isPresent();
    out.add(who + "&" + where + "&dated=" + dated);
  }

  private static int words(Sentence sentence, DateMention date) {
    return sentence.tokenAt(date.span().end()) - sentence.tokenAt(date.span().start());
  }

  /** What stands right beside the date, and the cues before it. */
  private void addLine(List<String> out, DateMention date, Sentence sentence) {
    int first = sentence.tokenAt(date.span().start());
    int end = sentence.tokenAt(date.span().end());
    String after = "$";
    if (end < sentence.tokens().size()) {
      boolean word = sentence.tokens().get(end).isWord();
      after = word ? "word" : sentence.tokens().get(end).folded();
    }
    out.add("next=" + after);
    int from = Math.max(0, first - CLOSE);
    for (String cue : new TreeSet<>(dossier.cues().categories(sentence, from, first))) {
      out.add("cue-before=" + cue);
    }
  }
}
