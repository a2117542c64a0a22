package org.rapporteur.record.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.record.view.Attendance;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.SeriesView;
import org.rapporteur.record.view.Words;

/** Builds what is shown from what reports tell and which of it is one. */
public final class Views {
  private final Grouping grouping;

  /** Views by this grouping. */
  public Views(Grouping grouping) {
    this.grouping = grouping;
  }

  /** The engagements told, by id. All tellings of each must be among those given. */
  public List<EngagementView> engagements(Collection<Told> tellings) {
    Map<String, List<Told>> byId = new TreeMap<>();
    for (Told told : tellings) {
      byId.computeIfAbsent(grouping.engagement(told.telling().id()), id -> new ArrayList<>())
          .add(told.withWitness(grouping.witness(told.report())));
    }
    return byId.values().stream().map(group -> Merge.of(group, grouping)).toList();
  }

  /** The parties named, by id. All namings of each must be among those given. */
  public List<PartyView> parties(Collection<Named> namings) {
    Map<String, List<Named>> byId = new TreeMap<>();
    for (Named named : namings) {
      byId.computeIfAbsent(grouping.party(named.id()), id -> new ArrayList<>()).add(named);
    }
    List<PartyView> parties = new ArrayList<>();
    byId.forEach((id, group) -> parties.add(PartyMerge.of(id, group, grouping::engagement)));
    return parties;
  }

  /** The series of the engagements, by id. All engagements of each must be among those given. */
  public static List<SeriesView> series(Collection<EngagementView> engagements) {
    Map<String, List<EngagementView>> byId = new TreeMap<>();
    for (EngagementView engagement : engagements) {
      String id = engagement.series();
      if (id != null) {
        byId.computeIfAbsent(id, i -> new ArrayList<>()).add(engagement);
      }
    }
    List<SeriesView> series = new ArrayList<>();
    byId.forEach((id, group) -> series.add(series(id, group)));
    return series;
  }

  private static SeriesView series(String id, List<EngagementView> engagements) {
    List<EngagementView> sorted =
        engagements.stream()
            .sorted(
                Comparator.comparingInt(Views::edition)
                    .thenComparing(Views::start)
                    .thenComparing(EngagementView::id))
            .toList();
    String name =
        engagements.stream()
            .map(engagement -> engagement.value().series().get(0))
            .sorted()
            .findFirst()
            .orElseThrow();
    return new SeriesView(id, name, sorted.stream().map(EngagementView::id).toList());
  }

  private static int edition(EngagementView engagement) {
    Integer edition = engagement.value().edition();
    return edition == null ? Integer.MAX_VALUE : edition;
  }

  private static String start(EngagementView engagement) {
    PartialDate start = engagement.value().when().start();
    return start == null ? "9999" : start.toString();
  }

  /** The commitments of an engagement, in their order. */
  public static List<CommitmentView> commitments(EngagementView engagement) {
    List<CommitmentView> views = new ArrayList<>();
    List<Commitment> commitments = engagement.value().content().commitments();
    for (int i = 0; i < commitments.size(); i++) {
      Commitment commitment = commitments.get(i);
      String path = "commitments[" + i + "]";
      List<String> reports =
          engagement.evidence().stream()
              .filter(words -> words.evidence().path().startsWith(path))
              .map(Words::report)
              .distinct()
              .sorted()
              .toList();
      views.add(
          new CommitmentView(
              engagement.commitments().get(i),
              engagement.id(),
              commitment,
              party(engagement, commitment.by()),
              party(engagement, commitment.to()),
              reports,
              null,
              null));
    }
    return views;
  }

  private static List<String> party(EngagementView engagement, @Nullable String name) {
    if (name == null) {
      return List.of();
    }
    return engagement.participants().stream()
        .filter(attendance -> goesBy(attendance.value(), name))
        .map(Attendance::party)
        .findFirst()
        .map(List::of)
        .orElse(List.of(name));
  }

  private static boolean goesBy(Participant party, String name) {
    return party.names().contains(name)
        || party.english().contains(name)
        || (name.equals(party.code()) && party.type() == PartyType.STATE);
  }
}
