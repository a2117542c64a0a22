package org.rapporteur.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.rapporteur.model.Report;
import org.rapporteur.record.Bystander;
import org.rapporteur.record.Claims;
import org.rapporteur.record.Reading;
import org.rapporteur.record.amend.Amended;
import org.rapporteur.record.assembly.Decisions;
import org.rapporteur.record.assembly.Member;
import org.rapporteur.record.assembly.Thing;
import org.rapporteur.record.assembly.Told;

/**
 * The rows of one report, from which all that it has a part in is made again where it is needed.
 *
 * @param reading its row among the readings
 * @param claims its rows among the claims
 */
record Dossier(Row reading, List<Row> claims) implements Serializable {
  Dossier {
    claims = List.copyOf(claims);
  }

  /** All that the report has a part in, by id. */
  Map<String, Member> members() {
    Report report = Tables.report(reading);
    Reading read =
        new Reading(
            report.id(),
            report.textSha256(),
            Tables.text(reading, "reader"),
            Tables.text(reading, "status"),
            "",
            claims.stream()
                .sorted(Comparator.comparing((Row row) -> row.<Integer>getAs("position")))
                .map(Tables::claim)
                .toList());
    List<Bystander> bystanders = Claims.bystanders(read);
    Amended told = Amended.none(Claims.tellings(report, read));
    List<Member> made =
        Member.of(
            report,
            Told.all(report, told, bystanders),
            bystanders,
            Core.resolver(),
            Decisions.of(List.of()));
    Map<String, Member> members = new LinkedHashMap<>();
    for (Member member : traced(made)) {
      members.putIfAbsent(member.id(), member);
    }
    return members;
  }

  /** With the trace of the text as it was read, for the text itself is not at hand. */
  private List<Member> traced(List<Member> members) {
    List<Member> out = new ArrayList<>();
    for (Member member : members) {
      Thing thing =
          member.thing() instanceof Thing.OneText text
              ? new Thing.OneText(text.report(), Tables.trace(reading))
              : member.thing();
      out.add(new Member(member.id(), member.rank(), member.report(), member.mark(), thing));
    }
    return out;
  }
}
