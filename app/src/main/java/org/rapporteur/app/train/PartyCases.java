package org.rapporteur.app.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.evaluate.Entry;
import org.rapporteur.app.evaluate.Party;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.party.CompanyFeatures;
import org.rapporteur.extract.party.PartyFeatures;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.extract.setting.Settings;
import org.rapporteur.extract.weigh.Example;
import org.rapporteur.extract.weigh.Models;

/** The examples for the models that say who takes part in a happening and as what. */
final class PartyCases {
  private final List<Example> membership = new ArrayList<>();
  private final List<Example> capacity = new ArrayList<>();

  /** Whether a party of the cast takes part in a happening that is in the gold record. */
  List<Example> membership() {
    return List.copyOf(membership);
  }

  /** In what capacity a party takes part. */
  List<Example> capacity() {
    return List.copyOf(capacity);
  }

  void add(Comparison comparison, Models models) {
    List<Happening> told = comparison.happenings();
    var dossier = comparison.lesson().dossier();
    Settings settings = new Settings(dossier, told, models);
    PartyFeatures features = new PartyFeatures(dossier, told, settings);
    CompanyFeatures company = new CompanyFeatures(settings);
    for (Happening happening : told) {
      Entry gold = comparison.gold(happening);
      if (gold != null) {
        add(dossier.roster().members(), happening, gold, features, company);
      }
    }
  }

  private void add(
      List<Member> cast,
      Happening happening,
      Entry gold,
      PartyFeatures features,
      CompanyFeatures company) {
    List<Party> left = new ArrayList<>(gold.parties());
    Map<Member, Party> taking = new LinkedHashMap<>();
    Map<Member, List<String>> standing = new HashMap<>();
    for (Member member : cast) {
      Party party = Comparison.party(member);
      Optional<Party> match = left.stream().filter(p -> p.isNamedBy(party)).findFirst();
      List<String> described = features.of(member, happening);
      membership.add(new Example(described, match.isPresent() ? "in" : Casebook.NO));
      match.ifPresent(
          named -> {
            left.remove(named);
            taking.put(member, named);
            standing.put(member, described);
          });
    }
    List<Member> all = List.copyOf(taking.keySet());
    taking.forEach(
        (member, named) -> {
          String rank = rank(gold.what().kind(), named.capacity());
          if (rank != null) {
            List<String> described = new ArrayList<>(standing.getOrDefault(member, List.of()));
            described.addAll(company.of(member, happening, all));
            capacity.add(new Example(described, rank));
          }
        });
  }

  /** In talks between few, who leads a side is not told from who takes part. */
  private static @Nullable String rank(@Nullable String kind, @Nullable String capacity) {
    boolean plain = "meeting".equals(kind) || "call".equals(kind);
    return plain && "head".equals(capacity) ? "participant" : capacity;
  }
}
