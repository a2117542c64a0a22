package org.rapporteur.identity.engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.name.MeetingWords;
import org.rapporteur.identity.party.SameParty;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Status;

/**
 * When a later engagement keeps a promise: the promise is of a meeting, nothing it says of place
 * and time is against it, and it is the next edition of the same series or between the same sides,
 * or it lies in the very place and time promised, between the same sides. An announced engagement
 * is kept by its being held.
 */
public final class Fulfilment {
  private static final int MOST_MONTHS = 13;

  private final MeetingWords meetings = new MeetingWords();

  /** Blocking keys that an engagement which keeps the promise has one of. */
  public List<String> keys(Account promising, Commitment promise) {
    Set<String> keys = new TreeSet<>();
    Engagement told = promising.value();
    String place = place(promise);
    if (told.edition() != null) {
      Cast cast = Cast.of(promising);
      for (String key : EngagementKeys.editions(told, cast, place, told.edition() + 1)) {
        keys.add("0|" + key);
      }
    }
    if (place != null && promise.due() != null) {
      for (String month : months(promise.due())) {
        keys.add("0|day|" + place + "|" + month);
        keys.add("1|day|" + place + "|" + month);
      }
    }
    return List.copyOf(keys);
  }

  /**
   * The states of which two take part in an engagement of other reports that keeps a promise; empty
   * where that does not matter, since the engagement may be the next edition of a series.
   */
  public Set<String> sides(Account promising) {
    return promising.value().edition() == null ? Cast.of(promising).states() : Set.of();
  }

  /**
   * Why the later engagement keeps the promise, in words; empty when it does not.
   *
   * @param same true when both are tellings of one engagement
   */
  public Optional<String> reason(
      Account promising, Commitment promise, Account later, boolean same) {
    Engagement next = later.value();
    if (next.status() != Status.HELD || !meetings.speakOf(promise.quote())) {
      return Optional.empty();
    }
    String place = place(promise);
    String city = SameEngagement.city(next);
    boolean placed = place != null && place.equals(city);
    boolean dated = inTime(promise.due(), next);
    boolean elsewhere = place != null && city != null && !placed;
    boolean another = promise.due() != null && next.when().start() != null && !dated;
    if (elsewhere || another) {
      return Optional.empty();
    }
    if (same) {
      boolean announced = promising.value().status() == Status.PLANNED && (placed || dated);
      return announced ? Optional.of("announced, and held " + said(next)) : Optional.empty();
    }
    return follows(promising.value(), next)
        ? because(promising, promise, later, placed, dated)
        : Optional.empty();
  }

  private static Optional<String> because(
      Account promising, Commitment promise, Account later, boolean placed, boolean dated) {
    Engagement told = promising.value();
    Engagement next = later.value();
    Set<String> states = new TreeSet<>(Cast.of(promising).states());
    states.retainAll(Cast.of(later).states());
    boolean sides = states.size() > 1;
    Optional<String> series = SeriesNames.shared(told, next);
    Integer edition = next.edition();
    boolean successor =
        told.edition() != null
            && edition != null
            && edition == told.edition() + 1
            && (sides || series.isPresent());
    if (edition != null && successor && (placed || dated || names(promise, edition))) {
      String of = series.map(name -> " of the series “" + name + "”").orElse("");
      return Optional.of("edition " + edition + of + ", the next one, " + said(next));
    }
    return placed && dated && sides
        ? Optional.of("as promised " + said(next) + ", between " + String.join(", ", states))
        : Optional.empty();
  }

  private static boolean names(Commitment promise, Integer edition) {
    return Pattern.compile("(?<!\\d)" + edition + "(?!\\d)").matcher(promise.quote()).find();
  }

  private static boolean follows(Engagement told, Engagement next) {
    Days before = Days.of(told);
    Days after = Days.of(next);
    return before == null || after == null || before.last().isBefore(after.first());
  }

  private static boolean inTime(@Nullable PartialDate due, Engagement next) {
    Days days = Days.of(next);
    if (due == null || days == null) {
      return false;
    }
    return Days.of(due).gap(days) == 0;
  }

  private static List<String> months(PartialDate due) {
    List<String> months = new ArrayList<>();
    Days days = Days.of(due);
    LocalDate day = days.first();
    for (int n = 0; n < MOST_MONTHS && !day.isAfter(days.last()); n++, day = day.plusMonths(1)) {
      months.add(day.toString().substring(0, 7));
    }
    return months;
  }

  private static @Nullable String place(Commitment promise) {
    return promise.place() == null ? null : SameParty.plain(promise.place());
  }

  private static String said(Engagement next) {
    String city = next.where().city() == null ? "" : " in " + next.where().city();
    String start = next.when().start() == null ? "" : " on " + next.when().start();
    return (city + start).strip();
  }
}
