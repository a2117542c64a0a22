package org.rapporteur.extract.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.extract.setting.Settings;
import org.rapporteur.model.Kind;
import org.rapporteur.model.PartyType;

/**
 * Describes by named features how a party that takes part stands among the others that do: whether
 * it is at home where the happening takes place while others are guests, and whether it is the
 * first of its side.
 */
public final class CompanyFeatures {
  private final Settings settings;

  /** Features of happenings that are set in time and place. */
  public CompanyFeatures(Settings settings) {
    this.settings = settings;
  }

  /**
   * The features of the party among those taking part.
   *
   * @param taking all that take part in the happening, in the order of the cast
   */
  public List<String> of(Member member, Happening happening, List<Member> taking) {
    String type = member.type().label() + ":";
    String kind = "&" + happening.kind().label();
    List<String> out = new ArrayList<>();
    String place = place(happening);
    String ground = ground(member, place);
    boolean hosts = others(member, taking, place, "home");
    boolean guests = others(member, taking, place, "abroad");
    String company = ground + (hosts ? "+hosts" : "") + (guests ? "+guests" : "");
    out.add(type + "stands=" + company);
    out.add(type + "stands=" + company + kind);
    if (member.type() == PartyType.PERSON) {
      addPlaceInSide(out, member, taking, kind);
    }
    long alike = taking.stream().filter(m -> m.type() == member.type()).count();
    out.add(type + "alike=" + Math.min(4, alike));
    out.add(type + "alike=" + Math.min(4, alike) + kind);
    if (happening.kind() == Kind.VISIT || happening.kind() == Kind.MEETING) {
      boolean first =
          taking.stream()
              .filter(m -> m.type() == member.type())
              .findFirst()
              .filter(member::equals)
              .isPresent();
      out.add(type + (first ? "foremost&" : "later&") + company + kind);
    }
    return out;
  }

  private static void addPlaceInSide(
      List<String> out, Member member, List<Member> taking, String kind) {
    List<Member> persons = taking.stream().filter(m -> m.type() == PartyType.PERSON).toList();
    List<Member> side =
        persons.stream().filter(m -> Objects.equals(m.represents(), member.represents())).toList();
    long sides = persons.stream().map(Member::represents).distinct().count();
    String rank = side.indexOf(member) == 0 ? side.size() == 1 ? "only" : "first" : "later";
    String known = member.represents() == null ? "-unknown" : "";
    out.add("person:in-side=" + rank + known);
    out.add("person:in-side=" + rank + known + kind);
    out.add("person:in-side=" + rank + known + "&sides=" + Math.min(3, sides) + kind);
  }

  private static boolean others(
      Member member, List<Member> taking, @Nullable String place, String ground) {
    return taking.stream()
        .filter(m -> !m.equals(member) && m.type() != PartyType.ORGANISATION)
        .filter(m -> !Objects.equals(m.side(), member.side()))
        .anyMatch(m -> ground(m, place).equals(ground));
  }

  private static String ground(Member member, @Nullable String place) {
    String side = member.side();
    if (place == null || side == null) {
      return "unknown";
    }
    return side.equals(place) ? "home" : "abroad";
  }

  private @Nullable String place(Happening happening) {
    var country = settings.of(happening).country();
    return country == null ? null : country.value();
  }
}
