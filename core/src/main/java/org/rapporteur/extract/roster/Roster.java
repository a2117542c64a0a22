package org.rapporteur.extract.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.extract.roster.gather.Gathering;
import org.rapporteur.extract.roster.gather.Somebody;
import org.rapporteur.extract.roster.side.Represented;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;

/** The cast of a report: each party once, and which party a mention refers to. Immutable. */
public final class Roster {
  private final List<Member> members;
  private final Map<Mention, Member> byMention;

  private Roster(List<Member> members) {
    this.members = List.copyOf(members);
    this.byMention = new HashMap<>();
    for (Member member : members) {
      for (Mention mention : member.mentions()) {
        byMention.put(mention, member);
      }
    }
  }

  /** The roster of an analysed report. */
  public static Roster of(Analysis analysis) {
    List<Somebody> parties = Gathering.of(analysis);
    Represented represented = new Represented(analysis, parties);
    String text = analysis.report().text();
    List<Member> members = new ArrayList<>();
    for (Somebody somebody : parties) {
      members.add(Enrolment.member(members.size(), somebody, represented, text));
    }
    return new Roster(members);
  }

  /** All parties, people first, each in order of first mention. */
  public List<Member> members() {
    return members;
  }

  /** The party that a mention refers to; empty for a pronoun, a place or an open office. */
  public Optional<Member> at(Mention mention) {
    return Optional.ofNullable(byMention.get(mention));
  }
}
