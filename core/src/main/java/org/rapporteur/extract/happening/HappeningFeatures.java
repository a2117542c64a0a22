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
    addPhrase(out, anchor);
    addTelling(out, happening, all);
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
    chief.anchor().sentence().tokens().subList(anchor.first(), anchor.end()).stream()
        .map(Token::folded)
        .forEach(w -> out.add("trigger=" + w));
    var words = chief.anchor().sentence().tokens();
    if (words.get(words.size() - 1).text().equals(":")) {
      out.add("announces");
      out.add("announces&" + (anchor.isWeak() ? "weak" : "strong") + "&" + word);
    }
    out.add("definite=" + happening.sightings().get(0).definite());
    int at = happening.sightings().get(0).anchor().sentence().index();
    out.add("told=" + (at == 0 ? "title" : at < 4 ? "lead" : "later"));
    out.add("told=" + (at < 4 ? "lead" : "later") + "&" + happening.kind().label());
    out.add("first-told=" + (all.get(0) == happening));
    Stream.concat(chief.cues().stream(), happening.sightings().get(0).cues().stream())
        .distinct()
        .sorted()
        .forEach(
            c -> {
              out.add("cue=" + c);
              out.add("cue=" + c + "&" + happening.kind().label());
            });
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

  /** How long the anchor's phrase is, and whether it has the look of a title. */
  private static void addPhrase(List<String> out, Anchor anchor) {
    List<Token> tokens = anchor.sentence().tokens();
    int first = anchor.nameFirst();
    int end = anchor.nameEnd();
    String length = "phrase=" + Math.min(4, end - first - (anchor.end() - anchor.first()));
    boolean capital =
        tokens.subList(first, end).stream()
            .skip(1)
            .anyMatch(t -> Character.isUpperCase(t.text().codePointAt(0)));
    out.add(length + (capital ? "&capital" : ""));
    out.add(length + "&" + (anchor.isVerb() ? "verb" : anchor.kind().label()));
    for (int back = 1; back <= 2; back++) {
      if (first - back >= 0) {
        out.add("before" + back + "=" + tokens.get(first - back).folded());
        out.add("before=" + tokens.get(first - back).folded());
      }
    }
    if (end < tokens.size()) {
      out.add("after=" + tokens.get(end).folded());
    }
  }

  /** Whether people and a day stand beside it that nothing else is told of. */
  private static void addTelling(List<String> out, Happening happening, List<Happening> all) {
    boolean own =
        happening.members().stream()
            .anyMatch(m -> all.stream().noneMatch(h -> h != happening && h.members().contains(m)));
    out.add(own ? "own-members" : happening.members().isEmpty() ? "no-members" : "shared-members");
    boolean settled = happening.date().filter(d -> d.start() != null).isPresent();
    boolean dated =
        settled
            && all.stream()
                .filter(h -> h != happening)
                .noneMatch(h -> h.date().equals(happening.date()));
    out.add(dated ? "own-date" : settled ? "shared-date" : "no-date");
  }

  private static long count(Happening happening, PartyType type) {
    return happening.members().stream().filter(m -> m.type() == type).count();
  }
}
