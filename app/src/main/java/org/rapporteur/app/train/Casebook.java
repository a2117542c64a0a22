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
import org.rapporteur.extract.weigh.Example;

/** The examples for each model, taken from reports compared with their gold records. */
final class Casebook {
  /** The label of a case decided against. */
  static final String NO = "no";

  private final List<Example> specific = new ArrayList<>();
  private final List<Example> part = new ArrayList<>();
  private final List<Example> membership = new ArrayList<>();
  private final List<Example> capacity = new ArrayList<>();

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

  private void add(Comparison comparison) {
    List<Happening> told = comparison.happenings();
    PartyFeatures features = new PartyFeatures(comparison.lesson().dossier(), told);
    for (Happening happening : told) {
      Entry gold = comparison.gold(happening);
      List<String> described = HappeningFeatures.of(happening, told);
      specific.add(new Example(described, gold == null ? NO : "record"));
      if (gold != null) {
        addPairs(comparison, happening, gold);
        addParties(comparison.lesson(), happening, gold, features);
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
