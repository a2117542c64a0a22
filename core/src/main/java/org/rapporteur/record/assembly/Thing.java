package org.rapporteur.record.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.identity.Fingerprint;
import org.rapporteur.identity.Resolver;
import org.rapporteur.identity.engagement.Account;
import org.rapporteur.identity.finding.Verdict;
import org.rapporteur.model.Participant;

/**
 * Something reports speak of that may be one with what other reports speak of. Things of equal core
 * are one without being compared.
 */
public sealed interface Thing {
  /** What makes it; begins with the sort of thing. */
  String core();

  /** Blocking keys: only things of one sort that share a key are compared. */
  List<String> keys();

  /** The finding that it is one with another of its sort, if it is. */
  Optional<Verdict> compare(Thing other);

  /** True when it cannot be one with the other, whatever links them. */
  boolean contradicts(Thing other);

  /**
   * What of it decides what it contradicts and rivals: of two things of equal aspect the one
   * contradicts and rivals what the other does.
   */
  default Object aspect() {
    return core();
  }

  /** True when what may be one with this cannot as well be one with the other. */
  default boolean rivals(Thing other) {
    return contradicts(other);
  }

  /**
   * An engagement as a report tells it.
   *
   * @param id id of the telling
   * @param report id of the report, which mostly tells each engagement once
   * @param value what is told, and what the report adds to it
   * @param resolver the rules
   */
  record OneTelling(String id, String report, Account value, Resolver resolver) implements Thing {
    /** What a report tells. */
    public static OneTelling of(Told told, Resolver resolver) {
      return new OneTelling(told.telling().id(), told.report(), told.account(), resolver);
    }

    @Override
    public String core() {
      return "e|" + id;
    }

    @Override
    public List<String> keys() {
      List<String> keys = new ArrayList<>(resolver.keys(value));
      keys.add("told|" + report);
      return keys;
    }

    @Override
    public Optional<Verdict> compare(Thing other) {
      if (!(other instanceof OneTelling telling)) {
        return Optional.empty();
      }
      return report.equals(telling.report)
          ? resolver.compareWithin(value, telling.value)
          : resolver.compare(value, telling.value);
    }

    @Override
    public boolean contradicts(Thing other) {
      if (!(other instanceof OneTelling telling) || id.equals(telling.id)) {
        return false;
      }
      return report.equals(telling.report)
          ? resolver.contradictWithin(value, telling.value)
          : resolver.contradict(value, telling.value);
    }

    @Override
    public boolean rivals(Thing other) {
      return other instanceof OneTelling telling
          && !report.equals(telling.report)
          && resolver.contradict(value, telling.value);
    }
  }

  /**
   * A party as reports name it.
   *
   * @param core what makes it
   * @param value a naming of it
   * @param resolver the rules
   */
  record OneParty(String core, Participant value, Resolver resolver) implements Thing {
    @Override
    public List<String> keys() {
      return resolver.keys(value);
    }

    @Override
    public Optional<Verdict> compare(Thing other) {
      return other instanceof OneParty party
          ? resolver.compare(value, party.value)
          : Optional.empty();
    }

    @Override
    public Object aspect() {
      return resolver.aspect(value);
    }

    @Override
    public boolean contradicts(Thing other) {
      return other instanceof OneParty party && resolver.contradict(value, party.value);
    }
  }

  /**
   * A series as reports name it.
   *
   * @param core what makes it: its sort and its name
   * @param resolver the rules
   */
  record OneSeries(String core, Resolver resolver) implements Thing {
    private String name() {
      return core.substring(core.indexOf('|') + 1);
    }

    @Override
    public List<String> keys() {
      return resolver.seriesKeys(name());
    }

    @Override
    public Optional<Verdict> compare(Thing other) {
      return other instanceof OneSeries series
          ? resolver.compareSeries(name(), series.name())
          : Optional.empty();
    }

    @Override
    public boolean contradicts(Thing other) {
      return other instanceof OneSeries series
          && !name().equals(series.name())
          && compare(series).isEmpty();
    }
  }

  /**
   * The text of a report, which others may copy.
   *
   * @param report id of the report
   * @param trace its fingerprint
   */
  record OneText(String report, Fingerprint trace) implements Thing {
    @Override
    public String core() {
      return "t|" + report;
    }

    @Override
    public List<String> keys() {
      return trace.bands();
    }

    @Override
    public Optional<Verdict> compare(Thing other) {
      if (!(other instanceof OneText text) || trace.likeness(text.trace) < Fingerprint.COPY) {
        return Optional.empty();
      }
      long equal = Math.round(trace.likeness(text.trace) * trace.hashes().size());
      String reason = equal + " of " + trace.hashes().size() + " sampled runs of words in common";
      return Optional.of(new Verdict("copy", reason, true, 100));
    }

    @Override
    public boolean contradicts(Thing other) {
      return false;
    }
  }
}
