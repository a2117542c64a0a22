package org.rapporteur.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Naming;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Report;

/**
 * Turns what a report says into claims and claims back into what the report says; nothing is lost
 * or added on the way.
 */
public final class Claims {
  private Claims() {}

  /** The reading of a report that was read to the end. */
  public static Reading reading(Outcome.Kept kept, String reader) {
    Report report = kept.report();
    List<Claim> claims = new ArrayList<>();
    for (Telling telling : Telling.of(report, kept.engagements())) {
      claims.addAll(claims(report, telling));
    }
    claims.addAll(claims(report, kept.engagements(), kept.bystanders()));
    return new Reading(report.id(), report.textSha256(), reader, Reading.READ, "", claims);
  }

  /** The reading of a report that holds no engagement or is in a language not covered. */
  public static Reading reading(Outcome.Skipped skipped, String reader) {
    Report report = skipped.report();
    return new Reading(
        report.id(),
        report.textSha256(),
        reader,
        skipped.status(),
        skipped.reason(),
        claims(report, List.of(), skipped.bystanders()));
  }

  /** What the report said, assembled from the claims of its reading. */
  public static List<Telling> tellings(Report report, Reading reading) {
    Map<String, List<Claim>> byEngagement = new LinkedHashMap<>();
    for (Claim claim : reading.claims()) {
      if (!isBystander(claim.engagement())) {
        byEngagement.computeIfAbsent(claim.engagement(), id -> new ArrayList<>()).add(claim);
      }
    }
    return Telling.of(report, byEngagement.values().stream().map(Claims::engagement).toList());
  }

  /** Whom the report names besides, assembled from the claims of its reading. */
  public static List<Bystander> bystanders(Reading reading) {
    Map<String, Map<String, String>> byParty = new LinkedHashMap<>();
    for (Claim claim : reading.claims()) {
      if (isBystander(claim.engagement()) && claim.value() != null) {
        byParty
            .computeIfAbsent(claim.subject(), id -> new HashMap<>())
            .put(claim.words().path(), claim.value());
      }
    }
    List<Bystander> bystanders = new ArrayList<>();
    byParty.forEach((id, values) -> bystanders.add(new Bystander(id, Unflat.party(values))));
    return bystanders;
  }

  /** The same with the words that name them. */
  public static List<Naming> namings(Reading reading) {
    Map<String, List<Evidence>> words = new LinkedHashMap<>();
    for (Claim claim : reading.claims()) {
      if (isBystander(claim.engagement()) && claim.own()) {
        words.computeIfAbsent(claim.subject(), id -> new ArrayList<>()).add(claim.words());
      }
    }
    return bystanders(reading).stream()
        .map(named -> new Naming(named.value(), words.getOrDefault(named.id(), List.of())))
        .toList();
  }

  /** True for claims on a party that belong to no engagement: they stand under the party's id. */
  static boolean isBystander(String engagement) {
    return engagement.startsWith("p-");
  }

  private static List<Claim> claims(
      Report report, List<Engagement> engagements, List<Naming> named) {
    List<Bystander> bystanders = Telling.bystanders(report, engagements, named);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < bystanders.size(); i++) {
      claims.addAll(claims(report, bystanders.get(i), named.get(i).evidence()));
    }
    return claims;
  }

  private static List<Claim> claims(Report report, Bystander named, List<Evidence> words) {
    Map<String, String> values = Flat.of(named.value());
    Nearest nearest = new Nearest(words);
    Map<String, Evidence> own = new HashMap<>();
    words.forEach(each -> own.putIfAbsent(each.path(), each));
    List<Claim> claims = new ArrayList<>();
    for (Evidence each : words) {
      claims.add(claim(report, named, values.get(each.path()), each, true));
    }
    values.forEach(
        (path, value) -> {
          if (!own.containsKey(path)) {
            claims.add(claim(report, named, value, nearest.to(path), false));
          }
        });
    return claims;
  }

  private static Claim claim(
      Report report, Bystander named, @Nullable String value, Evidence words, boolean own) {
    return new Claim(
            "",
            report.id(),
            report.textSha256(),
            named.id(),
            named.id(),
            value,
            words,
            own,
            assertedBy(report),
            Stage.REPORTED)
        .withId();
  }

  private static Engagement engagement(List<Claim> claims) {
    Map<String, String> values = new HashMap<>();
    List<Evidence> words = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.value() != null) {
        values.put(claim.words().path(), claim.value());
      }
      if (claim.own()) {
        words.add(claim.words());
      }
    }
    return Unflat.of(values, words);
  }

  private static List<Claim> claims(Report report, Telling telling) {
    Engagement told = telling.value();
    Map<String, String> values = Flat.of(told);
    Set<String> worded = new HashSet<>();
    List<Claim> claims = new ArrayList<>();
    for (Evidence words : told.evidence()) {
      worded.add(words.path());
      claims.add(claim(report, telling, values.get(words.path()), words, true));
    }
    Nearest nearest = new Nearest(told.evidence());
    values.forEach(
        (path, value) -> {
          if (!worded.contains(path)) {
            claims.add(claim(report, telling, value, nearest.to(path), false));
          }
        });
    return claims;
  }

  private static Claim claim(
      Report report, Telling telling, @Nullable String value, Evidence words, boolean own) {
    return new Claim(
            "",
            report.id(),
            report.textSha256(),
            subject(telling, words.path()),
            telling.id(),
            value,
            words,
            own,
            assertedBy(report),
            Stage.of(telling.value(), report.publication().date()))
        .withId();
  }

  private static String subject(Telling telling, String path) {
    Integer index = Nearest.index(path);
    if (index != null && path.startsWith("participants[") && index < telling.parties().size()) {
      return telling.parties().get(index);
    }
    if (index != null && path.startsWith("commitments[") && index < telling.commitments().size()) {
      return telling.commitments().get(index);
    }
    return telling.id();
  }

  private static @Nullable String assertedBy(Report report) {
    List<String> chain = report.publication().sourceChain();
    return chain.isEmpty() ? report.publication().publisher() : chain.get(0);
  }
}
