package org.rapporteur.identity.engagement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
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
  /** Keys of the next edition, and of a side, where and when a promise falls due. */
  private static final String NEXT = "next|";

  private static final String SIDE = "side|";

  /** Blocking keys of a place in a month, of whatever is held between people in one place. */
  private static final Pattern THERE = Pattern.compile("[01]\\|day\\|(.*)\\|(\\d{4})(-\\d{2})");

  private final MeetingWords meetings = new MeetingWords();

  /**
   * Keys of what a promise waits for: an engagement of other reports keeps it only where those that
   * {@link #met} gives for it have {@linkplain #suffice enough} of these.
   */
  public Set<String> awaited(Account promising, Commitment promise) {
    Engagement told = promising.value();
    Cast cast = Cast.of(promising);
    boolean sides = cast.states().size() > 1;
    Set<String> keys = new TreeSet<>();
    if ((told.edition() == null && !sides) || !meetings.speakOf(promise.quote())) {
      return keys;
    }
    String place = place(promise);
    if (told.edition() != null) {
      editions(told, cast, place, told.edition() + 1, keys);
    }
    PartialDate due = due(told, promise);
    if (place != null && due != null) {
      String there = place + "|" + time(due);
      if (told.edition() != null) {
        keys.add(NEXT + (told.edition() + 1) + "|" + there);
      }
      if (sides) {
        cast.states().forEach(state -> keys.add(SIDE + state + "|" + there));
      }
    }
    return keys;
  }

  /**
   * Keys of the promises that an engagement may keep.
   *
   * @param keys its blocking keys
   */
  public Set<String> met(Account later, Collection<String> keys) {
    Set<String> met = new TreeSet<>();
    Engagement next = later.value();
    if (next.status() != Status.HELD) {
      return met;
    }
    Set<String> states = Cast.of(later).states();
    if (next.edition() != null && Contradictions.family(next.kind()) == 0) {
      editions(next, Cast.of(later), EngagementKeys.place(later), next.edition(), met);
    }
    for (String key : keys) {
      Matcher there = THERE.matcher(key);
      if (there.matches()) {
        for (String time : List.of(there.group(2), there.group(2) + there.group(3))) {
          String at = there.group(1) + "|" + time;
          if (next.edition() != null) {
            met.add(NEXT + next.edition() + "|" + at);
          }
          states.forEach(state -> met.add(SIDE + state + "|" + at));
        }
      }
    }
    return met;
  }

  /**
   * Keys of an edition of the series, or between the sides; and of the city with each side and each
   * word of the names of the series, two of which an edition of that number has in common with the
   * one before it.
   */
  private static void editions(
      Engagement told, Cast cast, @Nullable String city, int number, Set<String> keys) {
    EngagementKeys.editions(told, cast, null, number).forEach(key -> keys.add("0|" + key));
    if (city != null) {
      String there = "|" + city + "|#" + number;
      cast.states().forEach(state -> keys.add(SIDE + state + there));
      for (String name : SeriesNames.of(told)) {
        SeriesNames.chief(name).forEach(word -> keys.add(SIDE + word + there));
      }
    }
  }

  /** True when what keeps a promise may have no more than these of its keys. */
  public static boolean suffice(Collection<String> common) {
    return common.size() > 1 || common.stream().anyMatch(key -> !key.startsWith(SIDE));
  }

  /**
   * Why the later engagement keeps the promise, in words; empty when it does not.
   *
   * @param same true when both are tellings of one engagement
   */
  public Optional<String> reason(
      Account promising, Commitment promise, Account later, boolean same) {
    Engagement next = later.value();
    if (next.status() != Status.HELD) {
      return Optional.empty();
    }
    String place = place(promise);
    String city = SameEngagement.city(next);
    boolean placed = place != null && place.equals(city);
    PartialDate due = due(promising.value(), promise);
    boolean dated = inTime(due, next);
    boolean elsewhere = place != null && city != null && !placed;
    boolean another = due != null && next.when().start() != null && !dated;
    if (elsewhere || another) {
      return Optional.empty();
    }
    if (same) {
      boolean announced = promising.value().status() == Status.PLANNED && (placed || dated);
      return announced
          ? spoken(promise, Optional.of("announced, and held " + said(next)))
          : Optional.empty();
    }
    return follows(promising.value(), next)
        ? spoken(promise, because(promising, promise, later, placed, dated))
        : Optional.empty();
  }

  /** The reason, where the promise is of a meeting, which is asked last for it takes longest. */
  private Optional<String> spoken(Commitment promise, Optional<String> reason) {
    return reason.filter(why -> meetings.speakOf(promise.quote()));
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

  /**
   * When it falls due; null when that is not told, or told to be no later than the engagement that
   * promised it, or in its very month: reports tell that day beside the promise.
   */
  private static @Nullable PartialDate due(Engagement promising, Commitment promise) {
    PartialDate due = promise.due();
    Days made = Days.of(promising);
    boolean before =
        due != null
            && due.month() != null
            && made != null
            && made.exact()
            && promising.status() != Status.PLANNED
            && !Days.of(due).first().isAfter(made.last());
    return before ? null : due;
  }

  private static boolean inTime(@Nullable PartialDate due, Engagement next) {
    Days days = Days.of(next);
    if (due == null || days == null) {
      return false;
    }
    return Days.of(due).gap(days) == 0;
  }

  /** The year or the month in which it falls due. */
  private static String time(PartialDate due) {
    String iso = due.toString();
    return iso.substring(0, Math.min(iso.length(), 7));
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
