package org.rapporteur.extract.setting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.language.Mention;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Span;

/** Describes by named features how a city or state of the report stands to a happening. */
final class PlaceFeatures {
  private static final int DATELINE = 4;

  private final Dossier dossier;
  private final Rivals rivals;
  private final SettingWords words;
  private final List<Mention.City> cities = new ArrayList<>();

  PlaceFeatures(Dossier dossier, Rivals rivals) {
    this.dossier = dossier;
    this.rivals = rivals;
    this.words = new SettingWords(dossier);
    cities.addAll(dossier.analysis().all(Mention.City.class));
    cities.addAll(new Capitals(dossier, words).find());
  }

  /** The cities of the report: first those named, then those told as capitals. */
  List<Mention.City> cities() {
    return List.copyOf(cities);
  }

  /** Whether the report names the city rather than calling it a capital. */
  boolean isNamed(Mention.City city) {
    return dossier.analysis().mentions().contains(city);
  }

  /** The features of a city for the happening. */
  List<String> of(Happening happening, Mention.City city, @Nullable String parentCity) {
    List<String> out = shared(happening, city, city.code());
    String own = own(happening, city);
    out.add("own=" + own);
    out.add("own=" + own + "&holder=" + holder(happening, city));
    boolean taken =
        rivals.all().stream()
            .anyMatch(h -> h != happening && h.city().filter(city::equals).isPresent());
    out.add("taken=" + taken + "&own=" + own);
    out.add("capital=" + city.capital());
    if (parentCity != null) {
      out.add("parent-city=" + parentCity.equals(city.english()) + "&own=" + own);
    }
    long often = cities.stream().filter(c -> c.english().equals(city.english())).count();
    out.add("often=" + Math.min(3, often));
    String stated =
        happening.country().map(s -> String.valueOf(s.code().equals(city.code()))).orElse("none");
    out.add("stated-country=" + stated);
    boolean inName =
        happening.sightings().stream().anyMatch(s -> s.anchor().name().overlaps(city.span()));
    out.add("in-name=" + inName);
    boolean rival =
        cities.stream()
            .anyMatch(
                c -> !c.english().equals(city.english()) && own(happening, c).equals("first"));
    out.add("rival-first=" + rival + "&own=" + own);
    return out;
  }

  /** The features of a state for the happening. */
  List<String> of(Happening happening, Mention.State state, @Nullable String parentState) {
    List<String> out = shared(happening, state, state.code());
    boolean own = happening.country().filter(state::equals).isPresent();
    boolean some = happening.sightings().stream().anyMatch(s -> state.equals(s.country()));
    String mine = own ? "first" : some ? "some" : "no";
    out.add("own=" + mine);
    out.add("own=" + mine + "&form=" + state.form());
    out.add("form=" + state.form());
    out.add("own=" + mine + "&" + happening.kind().label());
    if (parentState != null) {
      out.add("parent-state=" + parentState.equals(state.code()) + "&own=" + mine);
    }
    long often =
        dossier.analysis().all(Mention.State.class).stream()
            .filter(c -> c.code().equals(state.code()))
            .count();
    out.add("often=" + Math.min(4, often));
    return out;
  }

  /** The features of the larger engagement's place for its part. */
  List<String> inherited(Happening happening, Happening whole, boolean city) {
    List<String> out = new ArrayList<>();
    out.add("inherit");
    out.add("inherit=" + whole.kind().label() + ">" + happening.kind().label());
    out.add("inherit-city=" + city);
    out.add("inherit-own-city=" + happening.city().isPresent());
    out.add("inherit-own-country=" + happening.country().isPresent());
    for (String cue : List.of("margin", "previous", "future", "next")) {
      if (happening.sightings().get(0).has(cue)) {
        out.add("inherit-" + cue);
      }
    }
    return out;
  }

  private static String own(Happening happening, Mention.City city) {
    Mention.City first = happening.city().orElse(null);
    if (first != null && first.english().equals(city.english())) {
      return first.equals(city) ? "first" : "same";
    }
    return happening.sightings().stream().anyMatch(s -> city.equals(s.city())) ? "some" : "no";
  }

  private String holder(Happening happening, Mention place) {
    return rivals.holder(happening, sentence(place), place.span());
  }

  private Sentence sentence(Mention place) {
    return dossier.analysis().sentences().get(place.sentence());
  }

  private List<String> shared(Happening happening, Mention place, String code) {
    Sentence sentence = sentence(place);
    Nearness near = Nearness.of(happening, sentence, place.span());
    String holder = holder(happening, place);
    List<String> out = new ArrayList<>(near.features());
    out.add("holder=" + holder);
    String lead = rivals.rank(happening);
    String position = position(sentence, place.span());
    boolean here = near.sentences() == 0;
    out.add("position=" + position);
    out.add("position=" + position + "&" + (here ? "here" : "away"));
    out.add("position=" + position + "&holder=" + holder);
    out.add("position=" + position + "&kind=" + happening.kind().label());
    String dateline = dateline(sentence, place.span());
    out.add(lead + "&dateline=" + dateline);
    out.add("dateline=" + dateline + "&placed=" + happening.city().isPresent());
    out.add("dateline=" + dateline + "&here-word=" + saysHere(happening));
    out.add(lead + "&headline=" + (sentence.index() < 2));
    out.add("inside=" + inside(sentence, place));
    out.add("home=" + home(happening, code));
    out.add("home=" + home(happening, code) + "&kind=" + happening.kind().label());
    out.add("kind=" + happening.kind().label() + "&" + (here ? "here" : "away"));
    String action = near.sighting().anchor().action();
    if (action != null) {
      out.add("action=" + action + "&" + (here ? "here" : "away") + "&position=" + position);
      out.add("action=" + action + "&home=" + home(happening, code));
    }
    for (String cue : List.of("previous", "host", "margin", "future")) {
      if (near.sighting().has(cue)) {
        out.add("cue=" + cue + "&" + (here ? "here" : "away"));
      }
    }
    return out;
  }

  /** Whether a sighting's sentence has a word for the place of writing. */
  private boolean saysHere(Happening happening) {
    return happening.sentences().stream()
        .flatMap(s -> words.in(s).stream())
        .anyMatch(m -> m.is("here"));
  }

  /** Whether the words open the report's first lines, as the place of writing does. */
  private String dateline(Sentence sentence, Span span) {
    int first = sentence.tokenAt(span.start());
    int end = sentence.tokenAt(span.end());
    if (sentence.index() > DATELINE || first > 1) {
      return "no";
    }
    boolean alone = sentence.tokens().size() <= end + 1;
    boolean mark = end < sentence.tokens().size() && !sentence.tokens().get(end).isWord();
    boolean dated =
        dossier.dates(sentence).stream()
            .anyMatch(
                d ->
                    sentence.tokenAt(d.span().start()) - end < 3
                        && d.span().start() > span.start());
    return alone ? "line" : mark ? "mark" : dated ? "date" : "no";
  }

  /** The preposition before the place, by its sort. */
  private String position(Sentence sentence, Span span) {
    var bounds = dossier.analysis().lexicon().phrases("phrases");
    int at = sentence.tokenAt(span.start());
    int end = sentence.tokenAt(span.end());
    if (dossier.cues().has(sentence, "host", end, end + 3)
        || dossier.cues().has(sentence, "host", Math.max(0, at - 2), at)) {
      return "host";
    }
    Match after = bounds.longestAt(sentence, end).orElse(null);
    if (after != null && after.is("place-after")) {
      return "place";
    }
    if (after != null && after.is("toward-after")) {
      return "toward";
    }
    for (int back = 1; back <= 4 && at - back >= 0; back++) {
      Match match = bounds.longestAt(sentence, at - back).orElse(null);
      if (match != null && match.is("place")) {
        return back == 1 ? "place" : "place-far";
      }
      if (match != null && match.is("toward")) {
        return back == 1 ? "toward" : "toward-far";
      }
    }
    return prefix(sentence.tokens().get(at).folded());
  }

  private String prefix(String word) {
    return dossier.analysis().lexicon().table("phrases").stream()
        .filter(e -> e.category().equals("place-prefix") || e.category().equals("toward-prefix"))
        .filter(e -> word.startsWith(e.form()) && word.length() > e.form().length() + 2)
        .map(e -> e.category().equals("place-prefix") ? "place" : "toward")
        .findFirst()
        .orElse("none");
  }

  /** Within what larger name the place stands. */
  private String inside(Sentence sentence, Mention place) {
    for (Mention mention : dossier.analysis().in(sentence, Mention.class)) {
      if (mention != place && mention.span().contains(place.span())) {
        String sort = sort(mention);
        if (!sort.isEmpty()) {
          return sort;
        }
      }
    }
    boolean office =
        dossier.analysis().in(sentence, Mention.Person.class).stream()
            .flatMap(p -> p.offices().stream())
            .anyMatch(o -> o.span().contains(place.span()));
    return office ? "office" : "none";
  }

  private static String sort(Mention mention) {
    if (mention instanceof Mention.Organisation) {
      return "body";
    }
    return mention instanceof Mention.Office ? "office" : "";
  }

  /** Whose home the place is among the happening's parties. */
  private static String home(Happening happening, String code) {
    boolean body = false;
    boolean person = false;
    boolean state = false;
    for (Member member : happening.members()) {
      body |= member.type() == PartyType.ORGANISATION && code.equals(member.code());
      person |= member.type() == PartyType.PERSON && code.equals(member.represents());
      state |= member.type() == PartyType.STATE && code.equals(member.code());
    }
    return (body ? "b" : "") + (person ? "p" : "") + (state ? "s" : "");
  }
}
