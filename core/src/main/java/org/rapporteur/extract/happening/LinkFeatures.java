package org.rapporteur.extract.happening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.model.PartyType;

/**
 * Describes by named features how a sighting stands to a happening already told: what agrees, what
 * differs, and how near they are told.
 */
final class LinkFeatures {
  /** How far the words of two phrases agree, the best first. */
  private static final List<String> AGREEMENT =
      List.of("most", "single", "some", "apart", "no-phrase");

  private final Sighting sighting;
  private final Happening happening;
  private final List<String> out = new ArrayList<>();

  private LinkFeatures(Sighting sighting, Happening happening) {
    this.sighting = sighting;
    this.happening = happening;
  }

  /** The features of the sighting and one of the happenings told so far; never empty. */
  static List<String> of(Sighting sighting, Happening happening, List<Happening> told) {
    LinkFeatures features = new LinkFeatures(sighting, happening);
    features.addKinds();
    features.addEdition();
    features.addShape();
    features.addSetting();
    features.addParties();
    features.addWords();
    features.addPointing();
    features.addPlace(told);
    return List.copyOf(features.out);
  }

  private void addKinds() {
    Anchor here = sighting.anchor();
    Anchor there = happening.chief().anchor();
    String one = here.kind().label();
    String two = happening.kind().label();
    out.add("kinds=" + two + ">" + one);
    out.add("sorts=" + sort(there) + ">" + sort(here));
    out.add((one.equals(two) ? "same-kind&" : "other-kind&") + sort(there) + ">" + sort(here));
    out.add(one.equals(two) ? "same-kind" : "other-kind");
    here.flags().forEach(f -> out.add("flag=" + f));
  }

  private static String sort(Anchor anchor) {
    if (anchor.isVerb()) {
      return "verb";
    }
    return anchor.edition() != null ? "numbered" : anchor.isWeak() ? "weak" : "strong";
  }

  private void addEdition() {
    Integer here = sighting.anchor().edition();
    Integer there = happening.edition().orElse(null);
    String relation =
        here == null
            ? there == null ? "none" : "there"
            : there == null ? "here" : here.equals(there) ? "same" : "other";
    out.add("edition=" + relation);
  }

  /** How much the words themselves say. */
  private void addShape() {
    Anchor here = sighting.anchor();
    String shape = !here.isVerb() && here.isBare() ? "bare" : sort(here);
    out.add("shape=" + shape + "&definite=" + sighting.definite());
    out.add("shape=" + shape + "&kinds=" + happening.kind().label() + ">" + here.kind().label());
  }

  private void addSetting() {
    String dates = dates(sighting.settledDate(), happening.date());
    out.add("dates=" + dates);
    String places = "none";
    if (sighting.city() != null && happening.city().isPresent()) {
      String there = happening.city().get().english();
      places = sighting.city().english().equals(there) ? "same" : "other";
    } else if (sighting.city() != null || happening.city().isPresent()) {
      places = "one";
    }
    out.add("places=" + places);
    Optional<String> here = sighting.land();
    Optional<String> there = happening.land();
    String lands =
        here.isPresent() && there.isPresent()
            ? here.equals(there) ? "same" : "other"
            : here.isPresent() || there.isPresent() ? "one" : "none";
    out.add("lands=" + lands);
    out.add("lands=" + lands + "&kind=" + sighting.anchor().kind().label());
    out.add("dates=" + dates + "&places=" + places);
  }

  private static String dates(Optional<DateMention> here, Optional<DateMention> other) {
    Optional<DateMention> there = other.filter(d -> d.start() != null);
    if (here.isEmpty() || there.isEmpty()) {
      return here.isEmpty() ? there.isEmpty() ? "none" : "there" : "here";
    }
    if (here.get().span().equals(there.get().span())) {
      return "one";
    }
    return Days.overlap(here.get(), there.get()) ? "same" : "other";
  }

  private void addParties() {
    for (PartyType type : List.of(PartyType.PERSON, PartyType.ORGANISATION, PartyType.STATE)) {
      String shared = shared(of(sighting.members(), type), of(happening.members(), type));
      out.add(type.label() + "=" + shared);
      out.add(type.label() + "=" + shared + (sighting.anchor().isVerb() ? "&verb" : "&noun"));
      if (type == PartyType.PERSON) {
        boolean own = sighting.anchor().kind() == happening.kind();
        out.add("person=" + shared + (own ? "&same-kind" : "&other-kind"));
        out.add("person=" + shared + "&dates=" + dates(sighting.settledDate(), happening.date()));
      }
    }
  }

  private static Set<Member> of(Set<Member> members, PartyType type) {
    Set<Member> out = new HashSet<>(members);
    out.removeIf(m -> m.type() != type);
    return out;
  }

  private static String shared(Set<Member> here, Set<Member> there) {
    if (here.isEmpty() || there.isEmpty()) {
      return here.isEmpty() ? there.isEmpty() ? "none" : "there" : "here";
    }
    Set<Member> both = new HashSet<>(here);
    both.retainAll(there);
    int least = Math.min(here.size(), there.size());
    return both.isEmpty() ? "apart" : both.size() < least ? "some" : least > 1 ? "many" : "all";
  }

  /** How far the words of the two phrases agree. */
  private void addWords() {
    if (sighting.anchor().isVerb()) {
      return;
    }
    Set<String> here = sighting.anchor().words();
    String best = "no-phrase";
    for (Sighting told : happening.sightings()) {
      if (told.anchor().isVerb()) {
        continue;
      }
      Set<String> there = told.anchor().words();
      Set<String> shared = new HashSet<>(here);
      shared.retainAll(there);
      int least = Math.min(here.size(), there.size());
      String words =
          shared.isEmpty()
              ? "apart"
              : shared.size() < 0.6 * least ? "some" : least > 1 ? "most" : "single";
      if (AGREEMENT.indexOf(words) < AGREEMENT.indexOf(best)) {
        best = words;
      }
    }
    out.add("words=" + best);
    out.add("words=" + best + "&" + sort(sighting.anchor()));
  }

  /** Words that point back, forth or aside. */
  private void addPointing() {
    String definite = "definite=" + sighting.definite();
    out.add(definite);
    out.add(definite + "&" + sort(sighting.anchor()));
    for (String cue : List.of("previous", "margin", "next", "future", "cancel", "held")) {
      boolean here = sighting.has(cue);
      boolean there = happening.sightings().get(0).has(cue);
      if (here || there) {
        out.add("cue=" + cue + (here ? there ? "-both" : "-here" : "-there"));
      }
    }
  }

  /** Where in the report the two are told. */
  private void addPlace(List<Happening> told) {
    int at = sighting.anchor().sentence().index();
    int last = lastSentence(happening);
    String gap = at == last ? "0" : at - last == 1 ? "1" : at - last < 4 ? "2" : "4";
    out.add("gap=" + gap);
    out.add("gap=" + gap + "&" + sort(sighting.anchor()));
    addNearness();
    boolean latest = told.stream().allMatch(h -> h.lastSeen() <= happening.lastSeen());
    boolean latestOfKind =
        told.stream()
            .filter(h -> h.kind() == sighting.anchor().kind())
            .allMatch(h -> h.lastSeen() <= happening.lastSeen());
    out.add(latest ? "latest" : "not-latest");
    boolean own = happening.kind() == sighting.anchor().kind();
    out.add(own ? latestOfKind ? "latest-of-kind" : "not-latest-of-kind" : "no-kin");
  }

  /** How the words stand to words of the other in the same sentence: "met for talks". */
  private void addNearness() {
    Anchor here = sighting.anchor();
    for (Sighting other : happening.sightings()) {
      Anchor there = other.anchor();
      if (there.sentence().index() == here.sentence().index()) {
        int from = Math.min(here.end(), there.end());
        int to = Math.max(here.first(), there.first());
        boolean comma =
            here.sentence().tokens().subList(Math.min(from, to), to).stream()
                .anyMatch(t -> !t.isWord());
        String near = to - from < 3 ? "beside" : to - from < 8 ? "near" : "far";
        String pair = sort(there) + ">" + sort(here);
        out.add("near=" + near + (comma ? "-marked" : "") + "&" + pair);
        String kinds = there.kind().label() + ">" + here.kind().label();
        out.add("near=" + near + (comma ? "-marked" : "") + "&" + kinds);
        return;
      }
    }
  }

  private static int lastSentence(Happening happening) {
    List<Sighting> sightings = happening.sightings();
    return sightings.get(sightings.size() - 1).anchor().sentence().index();
  }
}
