package org.rapporteur.app.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Status;
import org.rapporteur.record.view.Attendance;
import org.rapporteur.record.view.EngagementView;

/**
 * Who met whom: two parties of different sides that were present at one engagement that was held.
 * Those invited or absent met nobody, and where more than {@value #MOST_PRESENT} parties are listed
 * nothing is said of who met whom among them.
 */
public final class Encounters {
  /** The most parties of one engagement that are taken to have met each other. */
  public static final int MOST_PRESENT = 100;

  private static final Set<Capacity> NOT_THERE = EnumSet.of(Capacity.INVITED, Capacity.ABSENT);

  private final Map<Pair, List<EngagementView>> pairs = new TreeMap<>();
  private int tooLarge;

  /**
   * Two parties.
   *
   * @param one the smaller id
   * @param other the larger id
   */
  public record Pair(String one, String other) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair than) {
      int first = one.compareTo(than.one);
      return first == 0 ? other.compareTo(than.other) : first;
    }
  }

  /** The encounters at these engagements. */
  public Encounters(List<EngagementView> engagements) {
    for (EngagementView view : engagements) {
      if (view.value().status() == Status.HELD) {
        add(view);
      }
    }
  }

  private void add(EngagementView view) {
    List<Attendance> present =
        view.participants().stream()
            .filter(each -> !NOT_THERE.contains(each.value().capacity()))
            .toList();
    if (present.size() > MOST_PRESENT) {
      tooLarge++;
      return;
    }
    for (int i = 0; i < present.size(); i++) {
      for (int j = i + 1; j < present.size(); j++) {
        String one = present.get(i).party();
        String other = present.get(j).party();
        if (!one.equals(other) && !areOneSide(present.get(i), present.get(j))) {
          Pair pair = one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
          List<EngagementView> met = pairs.computeIfAbsent(pair, p -> new ArrayList<>());
          if (!met.contains(view)) {
            met.add(view);
          }
        }
      }
    }
  }

  private static boolean areOneSide(Attendance one, Attendance other) {
    String side = side(one.value());
    return side != null && side.equals(side(other.value()));
  }

  private static @Nullable String side(Participant party) {
    if (party.type() == PartyType.PERSON) {
      return party.represents();
    }
    return party.code() == null ? Titles.of(party) : party.code();
  }

  /** The engagements at which two parties met, in order, by pair. */
  public Map<Pair, List<EngagementView>> pairs() {
    return pairs;
  }

  /** Number of engagements that list too many parties. */
  public int tooLarge() {
    return tooLarge;
  }
}
