package org.rapporteur.app.cli.act;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.app.cli.RecordOptions;
import org.rapporteur.app.cli.Refused;
import org.rapporteur.record.Act;
import org.rapporteur.record.Judgement.Ruling;
import org.rapporteur.record.assembly.Decisions;
import org.rapporteur.store.RecordBook;

/** Sets things apart from each other, or one member of a thing from its others. */
final class Splitting {
  private final RecordBook book;

  Splitting(RecordBook book) {
    this.book = book;
  }

  /** The decision that several are not one, or that one is not with the rest it is shown with. */
  Ruling ruling(List<String> ids) {
    ids.forEach(id -> ReviewCommand.known(book, id));
    if (ids.size() > 1) {
      return new Ruling(Act.DIFFERENT, ids.stream().sorted().toList(), Map.of());
    }
    String shown = book.find(ids.get(0), RecordOptions.CLEARANCE).orElseThrow().id();
    Set<String> all = new TreeSet<>(book.review().members(shown, RecordOptions.CLEARANCE));
    Set<String> apart = new TreeSet<>(ids);
    apart.retainAll(all);
    if (apart.isEmpty() || apart.size() == all.size()) {
      throw new Refused("name one of its members: " + String.join(" ", all));
    }
    return new Ruling(
        Act.DIFFERENT, List.copyOf(all), Map.of(Decisions.APART, String.join(" ", apart)));
  }
}
