package org.rapporteur.extract.happening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.extract.roster.Member;
import org.rapporteur.language.Mention;
import org.rapporteur.language.Mention.City;
import org.rapporteur.language.Mention.State;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;
import org.rapporteur.model.Kind;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Span;

/** Looks around each anchor of a report: which parties, date, place and cues belong to it. */
final class Sightings {
  private static final int BREAK = 12;
  private static final int LEAD = 4;

  /** Words that may stand between "on the margins of" and the noun: an article. */
  private static final int MARGIN = 1;

  private final Dossier dossier;
  private final Phrases bounds;
  private final Phrases coordinators;

  /** Whether the verb that stands there opens a clause. */
  private final Map<Span, Boolean> opening = new HashMap<>();

  private final Determiners determiners;
  private final Pairs pairs;
  private final Companions companions;
  private final List<String> articles;
  private final List<String> elided;

  Sightings(Dossier dossier) {
    this.dossier = dossier;
    this.bounds = dossier.analysis().lexicon().phrases("phrases");
    this.coordinators = dossier.analysis().lexicon().phrases("agenda");
    this.determiners = new Determiners(dossier);
    this.pairs = new Pairs(dossier);
    this.companions = new Companions(dossier);
    this.articles = forms("article");
    this.elided = forms("definite-prefix");
  }

  private List<String> forms(String category) {
    return dossier.analysis().lexicon().table("phrases").stream()
        .filter(e -> e.category().equals(category))
        .map(Entry::form)
        .toList();
  }

  List<Sighting> all() {
    List<Sighting> out = new ArrayList<>();
    Apart apart = new Apart(dossier);
    Stops stops = new Stops(dossier);
    for (Anchor anchor : dossier.anchors()) {
      for (Sighting sighting : apart.split(around(anchor))) {
        out.addAll(stops.split(sighting));
      }
    }
    out.replaceAll(sighting -> withTraveller(sighting, out));
    return out;
  }

  /** "X went to Oslo and met Y": who travels meets, too, where nobody else is named between. */
  private Sighting withTraveller(Sighting sighting, List<Sighting> all) {
    Anchor verb = sighting.anchor();
    if (!verb.isVerb() || verb.kind() != Kind.MEETING) {
      return sighting;
    }
    Set<Member> members = new LinkedHashSet<>();
    for (Sighting travel : all) {
      Anchor there = travel.anchor();
      boolean before =
          there.sentence().index() == verb.sentence().index() && there.end() <= verb.first();
      if (before && there.kind() == Kind.VISIT && travel.persons().size() == 1) {
        Span between = verb.sentence().span(there.first(), verb.first());
        boolean clear =
            dossier.analysis().in(verb.sentence(), Mention.Person.class).stream()
                .noneMatch(p -> p.span().overlaps(between));
        members = clear ? travel.persons() : members;
      }
    }
    members.addAll(sighting.members());
    return members.equals(sighting.members()) ? sighting : sighting.of(members);
  }

  private Sighting around(Anchor anchor) {
    Sentence sentence = anchor.sentence();
    List<Anchor> rivals = dossier.anchors(sentence);
    Set<Member> members = new LinkedHashSet<>();
    for (Mention mention : dossier.analysis().mentions()) {
      if (mention.sentence() == sentence.index() && teller(mention, rivals).equals(anchor)) {
        dossier.roster().at(mention).ifPresent(members::add);
      }
    }
    members.addAll(pairs.hyphened(anchor));
    boolean margin = anchor.isWeak() && dossier.cues().has(sentence, "margin");
    if (margin && members.stream().noneMatch(m -> m.type() == PartyType.PERSON)) {
      members.addAll(pairs.meant(anchor));
    }
    DateMention date = null;
    for (DateMention candidate : dossier.dates(sentence)) {
      Anchor own = nearest(candidate.span(), rivals);
      if (!own.equals(anchor) && isOfNext(candidate, own)) {
        continue;
      }
      if ((rivals.size() == 1 || own.equals(anchor) || date == null)
          && (date == null || cost(candidate, anchor) < cost(date, anchor))
          && !isStrayYear(candidate, anchor)) {
        date = candidate;
      }
    }
    Place place = place(anchor, rivals);
    Set<String> cues = cues(anchor, rivals);
    if (isMargin(anchor)) {
      cues.add(Sighting.FRAME);
    }
    return new Sighting(anchor, members, date, place.city, place.country, cues, definite(anchor));
  }

  /** "Offered to hold the next meeting on 20 June": a day right beside a meeting still to come. */
  private boolean isOfNext(DateMention date, Anchor meeting) {
    return distance(meeting.sentence(), date.span(), meeting) <= 2
        && dossier
            .cues()
            .has(
                meeting.sentence(),
                "next",
                Math.max(0, meeting.nameFirst() - 2),
                meeting.nameEnd());
  }

  /** A year alone dates an engagement only beside it; elsewhere it is of something else. */
  private boolean isStrayYear(DateMention date, Anchor anchor) {
    boolean year = date.start() != null && date.start().month() == null;
    return year && distance(anchor.sentence(), date.span(), anchor) > 4;
  }

  /** Distance of a date, with a surcharge for a bare weekday and for a year alone. */
  private int cost(DateMention date, Anchor anchor) {
    boolean year = date.start() != null && date.start().month() == null;
    int distance = distance(anchor.sentence(), date.span(), anchor);
    return distance + (date.relative() ? 4 : 0) + (year ? 8 : 0);
  }

  private boolean closer(Span one, Span two, Anchor anchor) {
    return distance(anchor.sentence(), one, anchor) < distance(anchor.sentence(), two, anchor);
  }

  private Anchor nearest(Span span, List<Anchor> rivals) {
    Anchor best = rivals.get(0);
    for (Anchor rival : rivals) {
      if (closer(rival, best, span)) {
        best = rival;
      }
    }
    return best;
  }

  /**
   * The anchor that tells of the mention: the nearest, but people belong to the talks that they are
   * named "with" ("talks with A and a visit to the site"), do not belong to what is only said to be
   * around ("on the margins of the forum A met B"), and rather to a verb than to a noun as near.
   */
  private Anchor teller(Mention mention, List<Anchor> rivals) {
    if (!(mention instanceof Mention.Person person) || rivals.size() == 1) {
      return nearest(mention.span(), rivals);
    }
    Optional<Anchor> governor = companions.governor(person, rivals);
    if (governor.isPresent()) {
      return governor.get();
    }
    Anchor best = rivals.get(0);
    for (Anchor rival : rivals) {
      int gap = aloof(mention, rival) - aloof(mention, best);
      if (gap < 0 || (gap == 0 && rival.isVerb() && !best.isVerb())) {
        best = rival;
      }
    }
    return best;
  }

  private int aloof(Mention person, Anchor anchor) {
    boolean after =
        person.span().end() <= anchor.name().start() && determiners.isSucceeding(anchor);
    return distance(anchor.sentence(), person.span(), anchor)
        + (isFrame(anchor) || after ? BREAK : 0);
  }

  /** True for a noun behind "on the margins of", or behind "at the" that begins the sentence. */
  private boolean isFrame(Anchor anchor) {
    return isMargin(anchor)
        || (!anchor.isVerb()
            && anchor.nameFirst() <= MARGIN + 1
            && bounds.longestAt(anchor.sentence(), 0).filter(m -> m.is("place")).isPresent());
  }

  private boolean isMargin(Anchor anchor) {
    int first = anchor.nameFirst();
    return !anchor.isVerb()
        && dossier.cues().in(anchor.sentence(), "margin").stream()
            .filter(m -> m.end() - m.first() > 1)
            .anyMatch(m -> m.end() <= first && m.end() >= first - MARGIN);
  }

  private boolean closer(Anchor one, Anchor two, Span span) {
    return distance(one.sentence(), span, one) < distance(two.sentence(), span, two);
  }

  /** Tokens between the span and the anchor's phrase, with a surcharge for each clause break. */
  int distance(Sentence sentence, Span span, Anchor anchor) {
    int first = sentence.tokenAt(span.start());
    int end = sentence.tokenAt(span.end());
    int from = Math.min(end, anchor.nameEnd());
    int to = Math.max(first, anchor.nameFirst());
    if (first < anchor.nameEnd() && anchor.nameFirst() < end) {
      return 0;
    }
    int breaks = 0;
    for (int i = from; i < to && i < sentence.tokens().size(); i++) {
      breaks += isBreak(sentence, i) ? BREAK : 0;
    }
    boolean ahead =
        end <= anchor.first() && opening.computeIfAbsent(anchor.span(), s -> opensClause(anchor));
    return to - from + breaks + (ahead ? BREAK : 0);
  }

  /**
   * True when a coordinating word stands before the verb with no name between: "and will meet"; a
   * number without its noun begins its own clause too: "the first took place in May, the second".
   */
  boolean opensClause(Anchor anchor) {
    if (!anchor.isVerb()) {
      return anchor.is("implied");
    }
    Sentence sentence = anchor.sentence();
    List<Mention> named = dossier.analysis().in(sentence, Mention.class);
    for (int i = anchor.first() - 1; i >= Math.max(0, anchor.first() - LEAD); i--) {
      Span word = sentence.tokens().get(i).span();
      if (named.stream().anyMatch(m -> m.span().overlaps(word))) {
        return false;
      }
      var joint = coordinators.longestAt(sentence, i);
      if (joint.filter(m -> m.is("and") || m.end() > anchor.first()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isBreak(Sentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    if (token.isWord()) {
      return false;
    }
    if (";:؛".contains(token.folded())
        || bounds.longestAt(sentence, i).filter(m -> m.is("clause-mark")).isPresent()) {
      return true;
    }
    return ",،".contains(token.folded())
        && i + 1 < sentence.tokens().size()
        && bounds.longestAt(sentence, i + 1).filter(m -> m.is("clause")).isPresent();
  }

  private Place place(Anchor anchor, List<Anchor> rivals) {
    Sentence sentence = anchor.sentence();
    Place best = new Place();
    boolean travel = "visit".equals(anchor.action()) || anchor.kind() == Kind.VISIT;
    for (City city : dossier.analysis().in(sentence, City.class)) {
      boolean named = anchor.name().overlaps(city.span());
      if ((named || isPlace(sentence, city.span(), travel))
          && (rivals.size() == 1
              || nearest(city.span(), rivals).equals(anchor)
              || best.city == null)
          && (best.city == null || closer(city.span(), best.city.span(), anchor))) {
        best.city = city;
      }
    }
    for (State state : dossier.analysis().in(sentence, State.class)) {
      if (state.form().equals("name")
          && isPlace(sentence, state.span(), travel)
          && nearest(state.span(), rivals).equals(anchor)
          && (best.country == null || closer(state.span(), best.country.span(), anchor))) {
        best.country = state;
      }
    }
    return best;
  }

  /**
   * True when a preposition of place stands before the word or within it, or it is the host: for
   * travel also a preposition of direction.
   */
  private boolean isPlace(Sentence sentence, Span span, boolean travel) {
    int at = sentence.tokenAt(span.start());
    int end = sentence.tokenAt(span.end());
    if (dossier.cues().has(sentence, "host", end, end + 4)
        || dossier.cues().has(sentence, "host", Math.max(0, at - 2), at)) {
      return true;
    }
    var after = bounds.longestAt(sentence, end);
    if (after.filter(m -> m.is("place-after") || (travel && m.is("toward-after"))).isPresent()) {
      return true;
    }
    for (int back = 1; back <= 5 && at - back >= 0; back++) {
      var match = bounds.longestAt(sentence, at - back);
      if (match.filter(m -> m.is("place") || (travel && m.is("toward"))).isPresent()) {
        return true;
      }
      if (match.filter(m -> m.is("toward")).isPresent()) {
        return false;
      }
    }
    String word = sentence.tokens().get(at).folded();
    return dossier.analysis().lexicon().table("phrases").stream()
        .anyMatch(
            e ->
                (e.category().equals("place-prefix")
                        || (travel && e.category().equals("toward-prefix")))
                    && word.startsWith(e.form())
                    && word.length() > e.form().length() + 2);
  }

  private Set<String> cues(Anchor anchor, List<Anchor> rivals) {
    Set<String> out = new HashSet<>();
    for (var match : dossier.cues().in(anchor.sentence())) {
      Span span = anchor.sentence().span(match.first(), match.end());
      if (rivals.size() == 1 || nearest(span, rivals).equals(anchor)) {
        match.entries().forEach(e -> out.add(e.category()));
      }
    }
    return out;
  }

  private @Nullable Boolean definite(Anchor anchor) {
    if (anchor.isVerb()) {
      return null;
    }
    Sentence sentence = anchor.sentence();
    int before = anchor.nameFirst() - 1;
    if (before >= 0) {
      var match = bounds.longestAt(sentence, before);
      if (match.filter(m -> m.is("definite")).isPresent()) {
        return true;
      }
      if (match.filter(m -> m.is("indefinite")).isPresent()) {
        return false;
      }
    }
    String word = sentence.tokens().get(anchor.nameFirst()).folded();
    if (elided.stream().anyMatch(word::startsWith)) {
      return true;
    }
    if (articles.isEmpty()) {
      return null;
    }
    return articles.stream().anyMatch(word::startsWith);
  }

  private static final class Place {
    private @Nullable City city;
    private @Nullable State country;
  }
}
