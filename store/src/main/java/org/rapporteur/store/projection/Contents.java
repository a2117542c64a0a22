package org.rapporteur.store.projection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.rapporteur.identity.Resolver;
import org.rapporteur.record.assembly.Thing;

/** What the things on record are, fetched by their cores and remembered while in use. */
final class Contents {
  private final Handle handle;
  private final Resolver resolver;
  private final Tolds tolds;
  private final Map<String, Optional<Thing>> known = new HashMap<>();

  Contents(Handle handle, Resolver resolver, Tolds tolds) {
    this.handle = handle;
    this.tolds = tolds;
    this.resolver = resolver;
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
      case 'p' ->
          handle
              .select("select * from naming where core = ? order by id limit 1", core)
              .map(NamingRow::of)
              .findOne()
              .map(named -> new Thing.OneParty(core, named.value(), resolver));
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
