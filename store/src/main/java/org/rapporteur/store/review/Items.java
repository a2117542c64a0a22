package org.rapporteur.store.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Engagement;
import org.rapporteur.record.assembly.Told;
import org.rapporteur.record.view.EngagementView;

/** Finds an item of a shown list again among what a report tells. */
final class Items {
  private Items() {}

  /** The item shown at an index; null when there is none. */
  static @Nullable Object get(EngagementView view, String list, int index) {
    List<?> items = list(view.value(), list);
    return index < items.size() ? items.get(index) : null;
  }

  /** Where the item stands in the telling; -1 when it does not. */
  static int in(Told told, String list, @Nullable Object item) {
    return item == null ? -1 : list(told.value(), list).indexOf(item);
  }

  private static List<?> list(Engagement value, String list) {
    return switch (list) {
      case "series" -> value.series();
      case "counts" -> value.content().counts();
      case "topics" -> value.content().topics();
      case "outcomes" -> value.content().results();
      case "commitments" -> value.content().commitments();
      default -> throw new Unfit("no list of an engagement is called " + list);
    };
  }
}
