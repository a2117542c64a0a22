package org.rapporteur.store.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.rapporteur.identity.Resolver;
import org.rapporteur.record.assembly.Thing;
import org.rapporteur.store.sql.In;

/** What the things on record are, fetched by their cores and remembered while in use. */
final class Contents {
  /** The first naming of each party. */
  private static final String FIRST =
      "select n.* from asked cross join naming n where n.core = asked.value and n.id ="
          + " (select x.id from naming x where x.core = asked.value order by x.id limit 1)"
          + " order by n.core, n.telling, n.ordinal";

  private final Handle handle;
  private final Resolver resolver;
  private final Tolds tolds;
  private final Map<String, Optional<Thing>> known = new HashMap<>();

  Contents(Handle handle, Resolver resolver, Tolds tolds) {
    this.handle = handle;
    this.tolds = tolds;
    this.resolver = resolver;
  }

  /** Fetches at once what many things are. */
  void load(Collection<String> cores) {
    Set<String> parties = new TreeSet<>();
    Set<String> tellings = new TreeSet<>();
    Set<String> texts = new TreeSet<>();
    for (String core : cores) {
      if (core.startsWith("p|") && !known.containsKey(core)) {
        parties.add(core);
      } else if (core.startsWith("e|") && !known.containsKey(core)) {
        tellings.add(core);
      } else if (core.startsWith("t|") && !known.containsKey(core)) {
        texts.add(core.substring(2));
      }
    }
    In.each(handle, FIRST, parties, this::party)
        .forEach(party -> known.putIfAbsent(party.core(), Optional.of(party)));
    new TraceTable(handle)
        .find(texts)
        .forEach(
            (report, trace) ->
                known.putIfAbsent("t|" + report, Optional.of(new Thing.OneText(report, trace))));
    tolds.load(In.batches(handle, "select report from telling where core in (<values>)", tellings));
  }

  private Thing party(ResultSet row, StatementContext context) throws SQLException {
    return new Thing.OneParty(row.getString("core"), NamingRow.of(row, context).value(), resolver);
  }

  /** The thing with this core; throws when it is not on record. */
  Thing get(String core) {
    return find(core)
        .orElseThrow(() -> new IllegalStateException("not on record any more: " + core));
  }

  /** The thing with this core. */
  Optional<Thing> find(String core) {
    return known.computeIfAbsent(core, this::fetch);
  }

  private Optional<Thing> fetch(String core) {
    String rest = core.substring(2);
    return switch (core.charAt(0)) {
      case 'e' -> telling(rest);
      case 't' -> new TraceTable(handle).find(rest).map(t -> new Thing.OneText(rest, t));
      case 's' -> Optional.of(new Thing.OneSeries(core, resolver));
      case 'p' -> In.each(handle, FIRST, List.of(core), this::party).stream().findFirst();
      default -> throw new IllegalArgumentException("no sort of thing: " + core);
    };
  }

  private Optional<Thing> telling(String id) {
    Optional<String> report =
        handle.select("select report from telling where id = ?", id).mapTo(String.class).findOne();
    if (report.isEmpty()) {
      return Optional.empty();
    }
    return tolds.of(report.get()).stream()
        .filter(told -> told.telling().id().equals(id))
        .map(told -> (Thing) Thing.OneTelling.of(told, resolver))
        .findFirst();
  }
}
