package org.rapporteur.app.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.evaluate.Entry;
import org.rapporteur.app.evaluate.Party;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.happening.HappeningFeatures;
import org.rapporteur.extract.party.PartyFeatures;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.extract.setting.SettingExamples;
import org.rapporteur.extract.setting.SettingExamples.Known;
import org.rapporteur.extract.weigh.Example;
import org.rapporteur.model.Kind;

/** The examples for each model, taken from reports compared with their gold records. */
final class Casebook {
  /** The label of a case decided against. */
  static final String NO = "no";

  private final List<Example> specific = new ArrayList<>();
  private final List<Example> part = new ArrayList<>();
  private final List<Example> membership = new ArrayList<>();
  private final List<Example> capacity = new ArrayList<>();
  private final List<Example> days = new ArrayList<>();
  private final List<Example> ends = new ArrayList<>();
  private final List<Example> cities = new ArrayList<>();
  private final List<Example> states = new ArrayList<>();

  Casebook(List<Comparison> comparisons) {
    comparisons.forEach(this::add);
  }

  /** Whether a happening is in the gold record. */
  List<Example> specific() {
    return List.copyOf(specific);
  }

  /** Whether a happening is part of another, both in the gold record. */
  List<Example> part() {
    return List.copyOf(part);
  }

  /** Whether a party of the cast takes part in a happening that is in the gold record. */
  List<Example> membership() {
    return List.copyOf(membership);
  }

  /** In what capacity a party takes part. */
  List<Example> capacity() {
    return List.copyOf(capacity);
  }

  /** Which date of a report is the first day of a happening. */
  List<Example> days() {
    return List.copyOf(days);
  }

  /** Whether a happening ended on the day it began. */
  List<Example> ends() {
    return List.copyOf(ends);
  }

  /** Which city of a report a happening is in. */
  List<Example> cities() {
    return List.copyOf(cities);
  }

  /** Which state of a report a happening is in that has no city. */
  List<Example> states() {
    return List.copyOf(states);
  }

  private void add(Comparison comparison) {
    List<Happening> told = comparison.happenings();
    SettingExamples settings = new SettingExamples(comparison.lesson().dossier(), told);
    PartyFeatures features = new PartyFeatures(comparison.lesson().dossier(), told);
    for (Happening happening : told) {
      Entry gold = comparison.gold(happening);
      List<String> described = HappeningFeatures.of(happening, told);
      specific.add(new Example(described, gold == null ? NO : "record"));
      if (gold != null) {
        addPairs(comparison, happening, gold);
        addParties(comparison.lesson(), happening, gold, features);
        addSetting(comparison, happening, gold, settings);
      }
    }
  }

  private void addPairs(Comparison comparison, Happening child, Entry gold) {
    for (Happening larger : comparison.happenings()) {
      Entry other = comparison.gold(larger);
      if (larger != child && other != null) {
        boolean isPart = gold.partOf() != null && Objects.equals(gold.partOf(), other.id());
        part.add(new Example(comparison.nesting().features(child, larger), isPart ? "part" : NO));
      }
    }
  }

  private void addSetting(
      Comparison comparison, Happening happening, Entry gold, SettingExamples examples) {
    Happening parent = happening.parent();
    Entry larger = parent == null ? null : comparison.gold(parent);
    Known whole = larger == null ? null : known(larger);
    days.addAll(examples.days(happening, known(gold), whole));
    ends.addAll(examples.ends(happening, known(gold)));
    if (happening.kind() != Kind.CALL) {
      cities.addAll(examples.cities(happening, known(gold), whole));
      states.addAll(examples.states(happening, known(gold), whole));
    }
  }

  private static Known known(Entry gold) {
    return new Known(gold.start(), gold.end(), gold.place().city(), gold.place().country());
  }

  private void addParties(Lesson lesson, Happening happening, Entry gold, PartyFeatures features) {
    List<Party> left = new ArrayList<>(gold.parties());
    for (Member member : lesson.dossier().roster().members()) {
      Party party = Comparison.party(member);
      List<String> described = features.of(member, happening);
      Optional<Party> match = left.stream().filter(p -> p.isNamedBy(party)).findFirst();
      membership.add(new Example(described, match.isPresent() ? "in" : NO));
      match.ifPresent(
          named -> {
            left.remove(named);
            String rank = rank(gold.what().kind(), named.capacity());
            if (rank != null) {
              capacity.add(new Example(described, rank));
            }
          });
    }
  }

  /** In talks between few, who leads a side is not told from who takes part. */
  private static @Nullable String rank(@Nullable String kind, @Nullable String capacity) {
    boolean plain = "meeting".equals(kind) || "call".equals(kind);
    return plain && "head".equals(capacity) ? "participant" : capacity;
  }
}
