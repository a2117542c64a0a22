package org.rapporteur.extract.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.happening.Sighting;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.Span;

/**
 * Describes by named features how a matter stands to a happening: whether an anchor of it stands in
 * the same sentence and where, how far back it was told of, whether another one was told of in
 * between, whom both name, and what sort of happening it is.
 */
public final class HomeFeatures {
  private static final List<String> TELLING =
      List.of("previous", "next", "future", "cancel", "margin", "held");

  private final Dossier dossier;
  private final List<Happening> happenings;
  private final Map<Integer, Set<Integer>> people = new HashMap<>();

  /** Features within one report. */
  public HomeFeatures(Dossier dossier, List<Happening> happenings) {
    this.dossier = dossier;
    this.happenings = List.copyOf(happenings);
    for (Happening happening : happenings) {
      Set<Integer> own = new HashSet<>();
      happening.members().forEach(m -> own.add(m.id()));
      people.put(happening.id(), own);
    }
  }

  /** The features of the matter and the happening; never empty. */
  public List<String> of(Matter matter, Happening happening) {
    List<String> out = new ArrayList<>();
    String zone = zone(matter, happening);
    String rank = rank(happening);
    String kind = happening.kind().label();
    out.add(zone);
    out.add(rank);
    out.add(zone + "&" + rank);
    out.add("kind=" + kind);
    out.add(zone + "&" + kind);
    out.add("rivals=" + Math.min(4, happenings.size()) + "&" + rank);
    out.add(happening.chief().anchor().isWeak() ? "weak" : "strong");
    out.add("seen=" + Math.min(4, happening.sightings().size()));
    addTelling(out, matter, happening, zone);
    addNoun(out, matter, happening);
    addSolidity(out, happening);
    addSentence(out, matter, happening);
    addFamily(out, matter, happening);
    out.add(shared(matter, happening));
    out.add(shared(matter, happening) + "&" + zone);
    return out;
  }

  private static String rank(Happening happening) {
    return happening.id() == 0
        ? "first"
        : happening.parent() != null ? "child" : happening.isBackground() ? "background" : "other";
  }

  private void addTelling(List<String> out, Matter matter, Happening happening, String zone) {
    Sentence sentence = dossier.analysis().sentences().get(matter.sentence());
    for (String cue : TELLING) {
      boolean told = happening.sightings().get(0).has(cue);
      boolean here = dossier.cues().has(sentence, cue);
      if (told) {
        out.add("told-" + cue);
        out.add("told-" + cue + "&" + zone);
      }
      if (told || here) {
        out.add(cue + "=" + (told ? "told" : "") + (here ? "here" : ""));
      }
    }
    if (happening.edition().isPresent()) {
      out.add("edition");
    }
  }

  /** Whether the sentence speaks of an engagement of its kind: "the talks", "the visit". */
  private void addNoun(List<String> out, Matter matter, Happening happening) {
    Sentence sentence = dossier.analysis().sentences().get(matter.sentence());
    String kind = happening.kind().label();
    Set<String> spoken = new TreeSet<>();
    for (Match match : dossier.analysis().lexicon().phrases("engagements").find(sentence)) {
      Span span = sentence.span(match.first(), match.end());
      if (!matter.span().overlaps(span)) {
        spoken.add(match.entry().category());
      }
    }
    out.add(
        spoken.isEmpty()
            ? "speaks-of-none"
            : spoken.contains(kind) ? "speaks-of-it" : "speaks-of-other");
    for (String other : spoken) {
      out.add("speaks=" + other + "&" + kind);
    }
  }

  /** How much else the report says of the happening. */
  private static void addSolidity(List<String> out, Happening happening) {
    int members = happening.members().size();
    out.add("members=" + Math.min(3, members));
    boolean placed = happening.city().isPresent() || happening.country().isPresent();
    out.add((happening.date().isPresent() ? "dated" : "undated") + (placed ? "&placed" : ""));
    boolean line =
        happening.sentences().stream().allMatch(s -> s.index() < 4 && !".!?؟。۔".contains(last(s)));
    out.add(line ? "headline-only" : "told-in-body");
    out.add("word=" + (happening.chief().anchor().isVerb() ? "verb" : "noun"));
  }

  private static String last(Sentence sentence) {
    return sentence.tokens().get(sentence.tokens().size() - 1).text();
  }

  /** How the nearest anchor in the same sentence stands to the words of the matter. */
  private void addSentence(List<String> out, Matter matter, Happening happening) {
    Anchor anchor = nearest(matter, happening);
    if (anchor == null) {
      return;
    }
    String what = anchor.action() == null ? "noun" : anchor.action();
    int distance = distance(anchor, matter);
    String near =
        distance <= 2 ? "touching" : distance <= 25 ? "near" : distance <= 80 ? "off" : "far";
    out.add("anchor=" + what);
    out.add("anchor=" + what + "&" + side(anchor, matter));
    out.add("distance=" + near);
    out.add("distance=" + near + "&" + side(anchor, matter));
    int between = 0;
    int others = 0;
    for (Happening other : happenings) {
      Anchor rival = other == happening ? null : nearest(matter, other);
      if (rival != null) {
        others++;
        between += distance(rival, matter) < distance ? 1 : 0;
      }
    }
    out.add("nearer=" + Math.min(2, between));
    out.add("nearer=" + Math.min(2, between) + "&" + side(anchor, matter));
    out.add("beside=" + Math.min(2, others));
    if (anchor.name().overlaps(matter.span())) {
      out.add("in-name");
    }
  }

  private static String side(Anchor anchor, Matter matter) {
    if (anchor.name().start() <= matter.at() && matter.at() < anchor.name().end()) {
      return "at-cue";
    }
    return anchor.span().end() <= matter.at() ? "before" : "after";
  }

  private static int distance(Anchor anchor, Matter matter) {
    Span there = anchor.name();
    int cue = Math.max(there.start() - matter.at(), matter.at() - there.end());
    int own = Math.max(there.start() - matter.span().end(), matter.span().start() - there.end());
    return Math.max(0, Math.min(cue, own));
  }

  private static @Nullable Anchor nearest(Matter matter, Happening happening) {
    Anchor best = null;
    for (Sighting sighting : happening.sightings()) {
      Anchor anchor = sighting.anchor();
      if (anchor.sentence().index() == matter.sentence()
          && (best == null || distance(anchor, matter) < distance(best, matter))) {
        best = anchor;
      }
    }
    return best;
  }

  private static void addFamily(List<String> out, Matter matter, Happening happening) {
    Happening parent = happening.parent();
    if (parent != null) {
      out.add("parent-" + (nearest(matter, parent) == null ? "elsewhere" : "here"));
      out.add("parent=" + parent.kind().label() + "&" + happening.kind().label());
    }
  }

  /** In the sentence, or how many sentences back and whether others were told of since. */
  String zone(Matter matter, Happening happening) {
    Anchor anchor = nearest(matter, happening);
    if (anchor != null) {
      return "here-" + side(anchor, matter);
    }
    int last = last(matter, happening);
    if (last < 0) {
      return "ahead";
    }
    int gap = matter.sentence() - last;
    boolean blocked = happenings.stream().anyMatch(h -> h != happening && last(matter, h) > last);
    boolean tied = happenings.stream().anyMatch(h -> h != happening && last(matter, h) == last);
    boolean same = paragraph(last) == paragraph(matter.sentence());
    return "back-"
        + (gap > 4 ? "far" : gap > 2 ? "some" : String.valueOf(gap))
        + (same ? "-same" : "")
        + (blocked ? "-blocked" : tied ? "-tied" : "");
  }

  private static int last(Matter matter, Happening happening) {
    int last = -1;
    for (Sentence told : happening.sentences()) {
      last = told.index() <= matter.sentence() ? Math.max(last, told.index()) : last;
    }
    return last;
  }

  private int paragraph(int sentence) {
    return dossier.analysis().sentences().get(sentence).paragraph();
  }

  /** Whether the persons and bodies of the sentence are those of the happening. */
  private String shared(Matter matter, Happening happening) {
    Set<Integer> here = new HashSet<>();
    dossier.analysis().mentions().stream()
        .filter(m -> m.sentence() == matter.sentence() && !matter.span().overlaps(m.span()))
        .flatMap(m -> dossier.roster().at(m).stream())
        .map(Member::id)
        .forEach(here::add);
    if (here.isEmpty()) {
      return "shared=nobody";
    }
    Set<Integer> own = people.getOrDefault(happening.id(), Set.of());
    long both = here.stream().filter(own::contains).count();
    return both == 0 ? "shared=none" : both == here.size() ? "shared=all" : "shared=some";
  }
}
