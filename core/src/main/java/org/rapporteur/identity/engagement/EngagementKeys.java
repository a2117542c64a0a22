package org.rapporteur.identity.engagement;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.BlockingKey;
import org.rapporteur.identity.party.SamePerson;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;

/**
 * Blocking keys of accounts of engagements: edition with series, place or states; place or person
 * with week; two persons with place.
 */
public final class EngagementKeys {
  /** Days after which an engagement is no longer keyed. */
  private static final int MOST_DAYS = 31;

  /** Most days of an engagement that are keyed without their year. */
  private static final int MOST_YEARLESS = 7;

  private static final int LEAP = 2000;

  /** Most persons of an account that are keyed. */
  private static final int MOST_PEOPLE = 4;

  private final SamePerson people;

  /** Keys by these rules for people. */
  public EngagementKeys(SamePerson people) {
    this.people = people;
  }

  /** The keys of an account. */
  public List<String> of(Account account) {
    Set<String> keys = new TreeSet<>();
    Engagement told = account.value();
    Cast cast = Cast.of(account);
    String family = Contradictions.family(told.kind()) + "|";
    String city = SameEngagement.city(told);
    String country = told.where().country();
    if (told.edition() != null) {
      editions(told, cast, place(account), told.edition()).forEach(key -> keys.add(family + key));
      Days days = Days.of(told);
      if (days != null && days.exact()) {
        keys.add(family + "edition|" + days.first() + "|" + told.edition());
      }
    }
    List<String> times = times(account);
    for (String time : times) {
      if (city != null) {
        keys.add(family + "day|" + city + "|" + time);
      }
    }
    for (String day : yearlessDays(told)) {
      if (city != null) {
        keys.add(family + "day|" + city + "|" + day);
      }
    }
    List<String> persons = persons(cast);
    for (String person : persons) {
      times.forEach(time -> keys.add(family + "who|" + person + "|" + time));
      String place = city != null ? city : country;
      if (place != null) {
        keys.add(at(told, family + "at|" + person + "|" + place));
      }
      if (country != null) {
        keys.add(at(told, family + "at|" + person + "|" + country));
      }
    }
    return List.copyOf(keys);
  }

  /** The city that an edition is in, or that of the edition it is told beside. */
  static @Nullable String place(Account account) {
    String city = SameEngagement.city(account.value());
    Engagement beside = account.beside();
    return city == null && beside != null ? SameEngagement.city(beside) : city;
  }

  /**
   * A key of somebody in a place at whatever time. What has its day and no number can be one with
   * what was no more than a day earlier or later, and shares a month and its people with that.
   */
  private static String at(Engagement told, String stem) {
    Days days = Days.of(told);
    boolean keyed =
        told.edition() == null
            && days != null
            && days.exact()
            && days.last().isBefore(days.first().plusDays(MOST_DAYS));
    return keyed ? BlockingKey.closed(stem) : BlockingKey.open(stem);
  }

  /** Keys of an edition of the series, or between the sides, of what is told. */
  static List<String> editions(Engagement told, Cast cast, @Nullable String city, int number) {
    List<String> keys = new ArrayList<>();
    String edition = "|" + number;
    SeriesNames.of(told).forEach(name -> keys.add("series|" + name + edition));
    if (city != null) {
      keys.add("edition|" + city + edition);
    }
    List<String> states = List.copyOf(cast.states());
    for (int i = 0; i < states.size(); i++) {
      for (int j = i + 1; j < Math.min(states.size(), MOST_PEOPLE); j++) {
        keys.add("edition|" + states.get(i) + "|" + states.get(j) + edition);
      }
    }
    return keys;
  }

  /**
   * Months it lies in, to the day where told so, and a day more on either side; else those around
   * its publication.
   */
  private static List<String> times(Account account) {
    Set<String> times = new TreeSet<>();
    PartialDate start = account.value().when().start();
    Days days = Days.of(account.value());
    if (start != null && days != null) {
      LocalDate day = days.first();
      for (int n = 0; n < MOST_DAYS && !day.isAfter(days.last()); n++, day = day.plusDays(1)) {
        times.add(day.toString().substring(0, 7));
      }
      if (days.exact()) {
        times.add(days.first().minusDays(1).toString().substring(0, 7));
        times.add(days.last().plusDays(1).toString().substring(0, 7));
      }
    }
    LocalDate published = account.published();
    if (published != null && times.isEmpty()) {
      times.add(published.toString().substring(0, 7));
      times.add(published.minusDays(3).toString().substring(0, 7));
    }
    return List.copyOf(times);
  }

  /** The days it lasts without their year, which is not always told. */
  private static Set<String> yearlessDays(Engagement told) {
    Set<String> yearless = new TreeSet<>();
    Engagement.OpenDays open = told.when().open();
    Days days = Days.of(told);
    if (open != null) {
      days = new Days(open.first().atYear(LEAP), open.last().atYear(LEAP), true);
    }
    if (days != null && days.exact()) {
      LocalDate day = days.first();
      for (int n = 0; n < MOST_YEARLESS && !day.isAfter(days.last()); n++, day = day.plusDays(1)) {
        yearless.add(MonthDay.from(day).toString());
      }
    }
    return yearless;
  }

  private List<String> persons(Cast cast) {
    Set<String> persons = new TreeSet<>();
    for (Participant person : cast.people().stream().limit(MOST_PEOPLE).toList()) {
      people.pairs(person).forEach(persons::add);
    }
    return List.copyOf(persons);
  }
}
