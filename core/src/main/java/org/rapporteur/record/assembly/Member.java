package org.rapporteur.record.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.identity.Fingerprint;
import org.rapporteur.identity.Resolver;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Report;
import org.rapporteur.record.Bystander;
import org.rapporteur.record.Ids;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Telling;

/**
 * One report's part in a thing.
 *
 * @param id id of the telling, naming or report
 * @param rank what decides under which member's id the thing is shown: the smallest
 * @param report id of the report
 * @param mark the report's handling mark
 * @param thing the thing
 */
public record Member(String id, String rank, String report, Mark mark, Thing thing) {
  /** How the core of a party begins that a person has set apart, or that is like no other. */
  public static final String ALONE = "p|alone|";

  /** All that a report has a part in. */
  public static List<Member> of(
      Report report,
      List<Told> told,
      List<Bystander> bystanders,
      Resolver resolver,
      Decisions decisions) {
    List<Member> members = new ArrayList<>();
    Thing text = new Thing.OneText(report.id(), Fingerprint.of(report));
    LocalDate published = report.publication().date();
    String rank = (published == null ? "9999" : published) + " " + report.id();
    members.add(new Member(report.id(), rank, report.id(), report.mark(), text));
    for (Told each : told) {
      Telling telling = each.telling();
      members.add(member(telling.id(), report, Thing.OneTelling.of(each, resolver)));
      seriesOf(telling, resolver)
          .ifPresent(core -> members.add(series(telling, report, core, resolver)));
      for (int i = 0; i < telling.parties().size(); i++) {
        Participant named = telling.value().participants().get(i);
        members.add(party(telling.parties().get(i), named, report, resolver, decisions));
      }
    }
    for (Bystander named : bystanders) {
      members.add(party(named.id(), named.value(), report, resolver, decisions));
    }
    Map<String, Member> byId = new LinkedHashMap<>();
    members.forEach(member -> byId.putIfAbsent(member.id(), member));
    return List.copyOf(byId.values());
  }

  private static Member party(
      String id, Participant named, Report report, Resolver resolver, Decisions decisions) {
    String likeness = resolver.likeness(named);
    String core = "p|" + likeness;
    boolean alone =
        likeness.startsWith(Resolver.ALONE)
            || decisions.toldApart().contains(id)
            || decisions.withdrawn().contains(likenessId(core));
    return member(id, report, new Thing.OneParty(alone ? ALONE + id : core, named, resolver));
  }

  /** The id of the series telling belongs to when its report alone names the series. */
  public static String seriesId(String telling) {
    return Ids.of("s", telling);
  }

  /** The rule's judgement that namings of equal core are one; null where a code makes them so. */
  public static @Nullable Judgement likeness(Thing thing, List<String> on) {
    if (!(thing instanceof Thing.OneParty party)
        || on.size() < 2
        || (party.value().code() != null && party.core().startsWith("p|state|"))) {
      return null;
    }
    String reason = party.resolver().likenessReason(party.value());
    return Judgement.byRule("same-naming", party.core(), on, reason);
  }

  /** Id of the rule's judgement that namings of this core are one. */
  public static String likenessId(String core) {
    return Judgement.byRule("same-naming", core, List.of(core), core).id();
  }

  private static Optional<String> seriesOf(Telling telling, Resolver resolver) {
    return resolver.series(telling.value()).map(series -> "s|" + series);
  }

  private static Member series(Telling telling, Report report, String core, Resolver resolver) {
    return member(seriesId(telling.id()), report, new Thing.OneSeries(core, resolver));
  }

  private static Member member(String id, Report report, Thing thing) {
    return new Member(id, id, report.id(), report.mark(), thing);
  }
}
