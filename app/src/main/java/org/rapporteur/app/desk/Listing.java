package org.rapporteur.app.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.record.view.CommitmentStatus;
import org.rapporteur.record.view.CommitmentView;
import org.rapporteur.record.view.Query;
import org.rapporteur.record.view.Standing;
import org.rapporteur.store.RecordBook;
import org.rapporteur.store.projection.Lists;

/**
 * A stretch of a list.
 *
 * @param <T> what is listed
 * @param items the entries, in the order of the list
 * @param skipped how many stand before the first of them
 * @param total how many there are in all
 */
public record Listing<T>(List<T> items, int skipped, int total) {
  /** Copies the list. */
  public Listing {
    items = List.copyOf(items);
  }

  /** True when more stand after these. */
  public boolean goesOn() {
    return skipped + items.size() < total;
  }

  /** A stretch of what can be counted without looking at each. */
  public static <T> Listing<T> of(RecordBook book, Lists.Of what, Query query, List<T> items) {
    return new Listing<>(items, query.skip(), book.overview().count(what, query));
  }

  /**
   * Commitments of the engagements that match.
   *
   * @param standing how they must stand, or null
   * @param asOf the day that decides what is overdue, or null
   */
  public static Listing<CommitmentView> commitments(
      RecordBook book, Query query, @Nullable CommitmentStatus standing, @Nullable LocalDate asOf) {
    Standing must = standing == null ? null : new Standing(standing, asOf);
    return new Listing<>(
        book.owed().list(query, must), query.skip(), book.owed().count(query, must));
  }

  /** The stretch of a whole list that is asked for. */
  public static <T> Listing<T> within(List<T> whole, Query query) {
    int first = Math.min(query.skip(), whole.size());
    int last = (int) Math.min(whole.size(), (long) first + query.limit());
    return new Listing<>(whole.subList(first, last), first, whole.size());
  }
}
