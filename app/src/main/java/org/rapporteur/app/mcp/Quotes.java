package org.rapporteur.app.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.record.Anchor;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.Disagreement;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Entry;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.record.view.SeriesView;
import org.rapporteur.record.view.Words;

/** The words of reports behind an entry that bears none itself. */
final class Quotes {
  private static final int MOST = 12;

  private final Desk desk;

  Quotes(Desk desk) {
    this.desk = desk;
  }

  /** The words behind it, a few of them; an engagement bears its own. */
  List<Words> of(Entry entry) {
    if (entry instanceof PartyView view) {
      return of(view.engagements(), (at, path) -> isOf(at, path, view.id()));
    }
    if (entry instanceof SeriesView view) {
      return of(
          view.editions(),
          (at, path) -> path.equals("series") || path.equals("edition") || path.equals("name"));
    }
    if (entry instanceof ReportView view) {
      return of(view.engagements(), (at, path) -> true).stream()
          .filter(words -> words.report().equals(view.id()))
          .toList();
    }
    if (entry instanceof CommitmentView view) {
      return of(
          List.of(view.engagement()),
          (at, path) ->
              path.startsWith("commitments[" + at.commitments().indexOf(view.id()) + "]"));
    }
    return List.of();
  }

  /** The words behind the sides of a disagreement. */
  List<Words> of(Disagreement view) {
    String name = view.field().startsWith("count:") ? "counts" : view.field();
    String field = name.equals("organiser") || name.equals("head") ? "participants" : name;
    return of(List.of(view.engagement()), (at, path) -> Anchor.nameOf(path).startsWith(field));
  }

  private static boolean isOf(EngagementView at, String path, String party) {
    for (int i = 0; i < at.participants().size(); i++) {
      if (at.participants().get(i).party().equals(party)
          && path.startsWith("participants[" + i + "]")) {
        return true;
      }
    }
    return false;
  }

  private List<Words> of(List<String> engagements, BiPredicate<EngagementView, String> wanted) {
    List<Words> found = new ArrayList<>();
    for (String id : engagements) {
      if (found.size() < MOST && desk.find(id).orElse(null) instanceof EngagementView view) {
        view.evidence().stream()
            .filter(words -> wanted.test(view, words.evidence().path()))
            .limit(MOST - found.size())
            .forEach(found::add);
      }
    }
    return found;
  }
}
