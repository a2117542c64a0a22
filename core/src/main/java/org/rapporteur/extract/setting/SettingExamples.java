package org.rapporteur.extract.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.weigh.Example;
import org.rapporteur.extract.weigh.LinearModel;
import org.rapporteur.language.Mention;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.model.PartialDate;

/** The cases that the models of settings learn from: each date and place beside each happening. */
public final class SettingExamples {
  private static final String NO = "no";

  private final Dossier dossier;
  private final DayFeatures days;
  private final Course course;
  private final EndChoice ends;
  private final PlaceFeatures places;

  /** Cases of one report's happenings. */
  public SettingExamples(Dossier dossier, List<Happening> happenings) {
    this.dossier = dossier;
    Rivals rivals = new Rivals(happenings);
    this.days = new DayFeatures(dossier, rivals);
    this.course = new Course(dossier, rivals);
    this.ends = new EndChoice(dossier, course, LinearModel.empty());
    this.places = new PlaceFeatures(dossier, rivals);
  }

  /**
   * What is known to be right of a happening.
   *
   * @param start its first day as ISO date, or null
   * @param end its last day as ISO date, or null
   * @param city its city in English, or null
   * @param country alpha-2 of its state, or null
   */
  public record Known(
      @Nullable String start,
      @Nullable String end,
      @Nullable String city,
      @Nullable String country) {}

  /** Each date of the report, and the days of the whole when they are known. */
  public List<Example> days(Happening happening, Known known, @Nullable Known whole) {
    List<Example> out = new ArrayList<>();
    for (DateMention date : dossier.dates()) {
      if (date.start() != null) {
        boolean right = first(happening, date).equals(known.start());
        out.add(new Example(days.of(happening, date), right ? "day" : NO));
      }
    }
    Happening parent = happening.parent();
    if (parent != null && whole != null && whole.start() != null) {
      PartialDate first = PartialDate.parse(whole.start());
      PartialDate last = whole.end() == null ? first : PartialDate.parse(whole.end());
      String day = DayChoice.ofWhole(first, last).toString();
      List<String> described = days.inherited(happening, parent, first.equals(last));
      out.add(new Example(described, day.equals(known.start()) ? "day" : NO));
    }
    return out;
  }

  private String first(Happening happening, DateMention date) {
    return course
        .settle(happening, date)
        .map(days -> days.start().value())
        .orElse(Objects.requireNonNull(date.start()))
        .toString();
  }

  /** Whether the happening ended on the date it began, for each date that is its first day. */
  public List<Example> ends(Happening happening, Known known) {
    List<Example> out = new ArrayList<>();
    for (DateMention date : dossier.dates()) {
      PartialDate start = date.start();
      boolean single = start != null && (date.end() == null || date.end().equals(start));
      if (start != null
          && single
          && start.toString().equals(known.start())
          && course.settle(happening, date).isEmpty()) {
        boolean right = start.toString().equals(known.end());
        out.add(new Example(ends.features(happening, date, start), right ? "then" : NO));
      }
    }
    if (out.isEmpty() && known.start() != null && happening.parent() != null) {
      boolean right = known.start().equals(known.end());
      PartialDate start = PartialDate.parse(known.start());
      out.add(new Example(ends.features(happening, null, start), right ? "then" : NO));
    }
    return out;
  }

  /** Each city of the report, and that of the whole when it is known. */
  public List<Example> cities(Happening happening, Known known, @Nullable Known whole) {
    List<Example> out = new ArrayList<>();
    String there = whole == null ? null : whole.city();
    for (Mention.City city : places.cities()) {
      boolean right = city.english().equals(known.city());
      out.add(new Example(places.of(happening, city, there), right ? "city" : NO));
    }
    Happening parent = happening.parent();
    if (parent != null && there != null) {
      boolean right = there.equals(known.city());
      out.add(new Example(places.inherited(happening, parent, true), right ? "city" : NO));
    }
    return out;
  }

  /** Each state of the report, and that of the whole. */
  public List<Example> states(Happening happening, Known known, @Nullable Known whole) {
    List<Example> out = new ArrayList<>();
    String there = whole == null ? null : whole.country();
    for (Mention.State state : dossier.analysis().all(Mention.State.class)) {
      boolean right = state.code().equals(known.country());
      out.add(new Example(places.of(happening, state, there), right ? "state" : NO));
    }
    Happening parent = happening.parent();
    if (parent != null && there != null) {
      boolean right = Objects.equals(there, known.country());
      out.add(new Example(places.inherited(happening, parent, false), right ? "state" : NO));
    }
    return out;
  }
}
