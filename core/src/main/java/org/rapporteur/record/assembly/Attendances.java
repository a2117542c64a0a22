package org.rapporteur.record.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Participant;
import org.rapporteur.record.Stage;
import org.rapporteur.record.view.Attendance;

/** The parties of one engagement, each once, from all its tellings. */
final class Attendances {
  private final Map<String, List<Naming>> byParty = new LinkedHashMap<>();
  private final Map<String, String> partyAt = new LinkedHashMap<>();
  private final List<Attendance> list = new ArrayList<>();

  private record Naming(Told told, Participant named, int place) {
    boolean isConfirmed(String field) {
      return Weigh.isConfirmed(told, "participants[" + place + "]" + field);
    }
  }

  Attendances(List<Told> bestFirst, UnaryOperator<String> party) {
    for (Told told : bestFirst) {
      List<String> ids = told.telling().parties();
      for (int i = 0; i < ids.size(); i++) {
        String shown = party.apply(ids.get(i));
        Naming naming = new Naming(told, told.value().participants().get(i), i);
        byParty.computeIfAbsent(shown, p -> new ArrayList<>()).add(naming);
        partyAt.put(told.telling().id() + " " + i, shown);
      }
    }
    byParty.forEach((id, namings) -> list.add(attendance(id, namings)));
  }

  /** The parties in the order of first naming. */
  List<Attendance> list() {
    return list;
  }

  /** The path of a naming's field moved to where its party stands in the list. */
  @Nullable String move(Told told, String path) {
    int close = path.indexOf(']');
    String index = path.substring(path.indexOf('[') + 1, close);
    String party = partyAt.get(told.telling().id() + " " + index);
    int place =
        IntStream.range(0, list.size())
            .filter(i -> list.get(i).party().equals(party))
            .findFirst()
            .orElse(-1);
    return place < 0 ? null : "participants[" + place + "]" + path.substring(close + 1);
  }

  private static Attendance attendance(String id, List<Naming> namings) {
    Participant first = namings.get(0).named;
    Participant merged =
        new Participant(
            first.type(),
            all(namings, Participant::names),
            all(namings, Participant::english),
            best(confirmed(namings, ".role"), Participant::role),
            best(confirmed(namings, ".represents"), Participant::represents),
            best(confirmed(namings, ".code"), Participant::code),
            capacity(confirmed(namings, ".capacity")));
    Set<String> reports = new TreeSet<>();
    namings.forEach(naming -> reports.add(naming.told.report()));
    return new Attendance(id, merged, List.copyOf(reports));
  }

  /** The namings whose field a person has confirmed, or all where nobody has. */
  private static List<Naming> confirmed(List<Naming> namings, String field) {
    List<Naming> confirmed = namings.stream().filter(each -> each.isConfirmed(field)).toList();
    return confirmed.isEmpty() ? namings : confirmed;
  }

  private static List<String> all(List<Naming> namings, Function<Participant, List<String>> forms) {
    Set<String> all = new LinkedHashSet<>();
    namings.forEach(naming -> all.addAll(forms.apply(naming.named)));
    return List.copyOf(all);
  }

  private static @Nullable String best(
      List<Naming> namings, Function<Participant, @Nullable String> field) {
    Map<String, Participant> named = new LinkedHashMap<>();
    List<Told> tellings = new ArrayList<>();
    for (Naming naming : namings) {
      if (named.putIfAbsent(naming.told.telling().id(), naming.named) == null) {
        tellings.add(naming.told);
      }
    }
    return Weigh.best(
        tellings,
        told -> {
          Participant participant = named.get(told.telling().id());
          return participant == null ? null : field.apply(participant);
        });
  }

  /** What was seen goes before what was expected; then the most particular capacity. */
  private static Capacity capacity(List<Naming> namings) {
    Stage latest =
        namings.stream().map(naming -> naming.told.stage()).max(Stage::compareTo).orElseThrow();
    return namings.stream()
        .filter(naming -> naming.told.stage() == latest)
        .map(naming -> naming.named.capacity())
        .min(Capacity::compareTo)
        .orElseThrow();
  }
}
