package org.rapporteur.extract.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.Kind;
import org.rapporteur.model.PartyType;

/**
 * Describes by named features what a report says of a happening, to tell a specific engagement from
 * talk in general.
 */
public final class HappeningFeatures {
  private HappeningFeatures() {}

  /** The features of the happening among those of its report; never empty. */
  public static List<String> of(Happening happening, List<Happening> all) {
    List<String> out = new ArrayList<>();
    Sighting chief = happening.chief();
    Anchor anchor = chief.anchor();
    Kind kind = happening.kind();
    String word = anchor.action() == null ? "noun" : anchor.action();
    out.add("kind=" + kind.label());
    out.add("word=" + word);
    out.add(anchor.isWeak() ? "weak" : "strong");
    out.add("kind=" + kind.label() + "&" + (anchor.isWeak() ? "weak" : "strong") + "&" + word);
    anchor.flags().forEach(f -> out.add("flag=" + f));
    out.add("seen=" + Math.min(4, happening.sightings().size()));
    boolean settled = happening.date().filter(d -> d.start() != null).isPresent();
    out.add(settled ? "dated" : happening.date().isPresent() ? "half-dated" : "undated");
    boolean placed = happening.city().isPresent();
    out.add(placed ? "in-city" : happening.country().isPresent() ? "in-state" : "nowhere");
    if (happening.edition().isPresent()) {
      out.add("edition");
    }
    String facts = "facts=" + happening.facts();
    out.add(facts);
    out.add(facts + "&" + (anchor.isWeak() ? "weak" : "strong") + "&" + word);
    addParties(out, happening);
    addPosition(out, happening, all);
    return out;
  }

  private static void addParties(List<String> out, Happening happening) {
    Kind kind = happening.kind();
    int persons = (int) count(happening, PartyType.PERSON);
    int states = (int) count(happening, PartyType.STATE);
    int bodies = (int) count(happening, PartyType.ORGANISATION);
    out.add("persons=" + Math.min(3, persons));
    out.add("states=" + Math.min(3, states));
    out.add("bodies=" + Math.min(2, bodies));
    out.add("parties=" + Math.min(3, persons + states) + "&" + kind.label());
  }

  private static void addPosition(List<String> out, Happening happening, List<Happening> all) {
    Sighting chief = happening.chief();
    Anchor anchor = chief.anchor();
    String word = anchor.action() == null ? "noun" : anchor.action();
    out.add("rivals=" + Math.min(5, all.size()));
    chief.anchor().sentence().tokens().subList(anchor.first(), anchor.end()).stream()
        .map(Token::folded)
        .forEach(w -> out.add("trigger=" + w));
    out.add("definite=" + happening.sightings().get(0).definite());
    Stream.concat(chief.cues().stream(), happening.sightings().get(0).cues().stream())
        .distinct()
        .sorted()
        .forEach(c -> out.add("cue=" + c));
    long rivalsHere =
        all.stream()
            .filter(h -> h != happening && h.sentences().contains(anchor.sentence()))
            .count();
    out.add("beside=" + Math.min(2, rivalsHere));
    out.add(
        "beside="
            + Math.min(2, rivalsHere)
            + "&"
            + word
            + "&"
            + (anchor.isWeak() ? "weak" : "strong"));
  }

  private static long count(Happening happening, PartyType type) {
    return happening.members().stream().filter(m -> m.type() == type).count();
  }
}
