package org.rapporteur.extract.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.agenda.Promise;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.extract.weigh.Example;
import org.rapporteur.extract.weigh.LinearModel;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.Kind;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Span;

/**
 * Groups the sightings of a report into happenings.
 *
 * <ul>
 *   <li>In order of the text, a sighting joins the happening it fits best, or starts a new one; one
 *       with another number never joins.
 *   <li>A next round that is only promised is no happening of its own.
 *   <li>Kept are those with a date, a place, a named party or a number, where one of the report has
 *       two of these.
 * </ul>
 */
public final class Grouping {
  /** The label of a sighting that is of a happening told before. */
  public static final String SAME = "same";

  /** Cues of another engagement of the same name. */
  private static final List<String> OTHERS = List.of("previous", "next");

  /** Sittings that a programme numbers at most. */
  private static final int MOST_SITTINGS = 9;

  private final Dossier dossier;
  private final Determiners determiners;
  private final CannotLink cannotLink;
  private final Meant meant = new Meant();
  private final Sightings sightings;
  private final List<Sighting> all;
  private final List<Happening> told = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private final Set<Span> promised = new HashSet<>();

  private Grouping(Dossier dossier) {
    this.dossier = dossier;
    this.determiners = new Determiners(dossier);
    this.cannotLink = new CannotLink(dossier, determiners);
    this.sightings = new Sightings(dossier);
    this.all = sightings.all();
  }

  /**
   * The happenings of the report, in order of first appearance.
   *
   * @param same decides whether a sighting is of a happening told before
   */
  public static List<Happening> happenings(Dossier dossier, LinearModel same) {
    Grouping grouping = new Grouping(dossier);
    for (Sighting seen : grouping.all) {
      Sighting sighting = grouping.meant.fill(seen, grouping.told);
      if (!grouping.isPromise(sighting) && !grouping.isIdle(sighting)) {
        grouping.join(sighting, grouping.best(sighting, same));
      }
    }
    grouping.told.removeIf(h -> !isSpecific(h));
    if (grouping.told.stream().allMatch(h -> h.facts() < 2)) {
      grouping.told.clear();
    }
    grouping.told.forEach(Happening::close);
    Doubles.join(grouping.told);
    return grouping.told;
  }

  /**
   * The decisions that would have grouped the report as it should be: whether each sighting is of
   * each happening told before.
   *
   * @param truth names what a sighting is of; null where that is unknown
   */
  public static List<Example> examples(
      Dossier dossier, Function<Sighting, @Nullable String> truth) {
    Grouping grouping = new Grouping(dossier);
    Map<String, Happening> named = new HashMap<>();
    for (Sighting seen : grouping.all) {
      Sighting sighting = grouping.meant.fill(seen, grouping.told);
      String name = truth.apply(sighting);
      if (name != null && !grouping.isPromise(sighting) && !grouping.isIdle(sighting)) {
        Happening own = named.get(name);
        for (Happening happening : grouping.told) {
          if (happening.isToldBy(sighting.anchor())) {
            continue;
          }
          grouping.examples.add(
              new Example(
                  LinkFeatures.of(sighting, happening, grouping.told),
                  happening == own ? SAME : "no"));
        }
        named.put(name, grouping.join(sighting, own));
      }
    }
    return grouping.examples;
  }

  private @Nullable Happening best(Sighting sighting, LinearModel same) {
    Optional<Happening> meant =
        pointedAt(sighting).or(() -> calledOn(sighting)).or(() -> onlyVisit(sighting));
    if (meant.isPresent()) {
      return meant.get();
    }
    Happening best = null;
    double fit = 0;
    for (Happening happening : told) {
      if (cannotLink.forbids(sighting, happening)) {
        continue;
      }
      if (isSameRound(sighting, happening) || isSameName(sighting, happening)) {
        return happening;
      }
      double score = same.score(SAME, LinkFeatures.of(sighting, happening, told));
      if (score > fit) {
        best = happening;
        fit = score;
      }
    }
    return best;
  }

  /** "This conference": the one of its kind that was told of last. */
  private Optional<Happening> pointedAt(Sighting sighting) {
    if (!determiners.isPointed(sighting.anchor())) {
      return Optional.empty();
    }
    return told.stream()
        .filter(h -> h.kind() == sighting.anchor().kind() && !cannotLink.forbids(sighting, h))
        .max(Comparator.comparingInt(Happening::lastSeen));
  }

  /** "He visited the institute and met its director": the meeting is the call on the institute. */
  private Optional<Happening> calledOn(Sighting sighting) {
    Anchor anchor = sighting.anchor();
    if (!"meet".equals(anchor.action()) || !sightings.opensClause(anchor)) {
      return Optional.empty();
    }
    return told.stream()
        .filter(
            h ->
                h.sightings().stream()
                    .map(Sighting::anchor)
                    .filter(a -> "call-on".equals(a.action()) && a.end() <= anchor.first())
                    .anyMatch(a -> a.sentence().index() == anchor.sentence().index()))
        .filter(h -> !cannotLink.forbids(sighting, h))
        .max(Comparator.comparingInt(Happening::lastSeen));
  }

  /**
   * "On the sidelines of the visit that he pays": the one visit that was told of. "His visit, meant
   * for May": the one told of last, which has no other day.
   */
  private Optional<Happening> onlyVisit(Sighting sighting) {
    Anchor anchor = sighting.anchor();
    if (anchor.kind() != Kind.VISIT
        || anchor.isVerb()
        || !sighting.members().isEmpty()
        || OTHERS.stream().anyMatch(sighting::has)) {
      return Optional.empty();
    }
    List<Happening> visits = told.stream().filter(h -> h.kind() == Kind.VISIT).toList();
    boolean owned = determiners.isOwned(anchor);
    boolean plain = sighting.land().isEmpty() && !sighting.has("future") && visits.size() == 1;
    return visits.stream()
        .filter(h -> plain || (owned && (sighting.settledDate().isEmpty() || h.date().isEmpty())))
        .filter(h -> !cannotLink.forbids(sighting, h))
        .max(Comparator.comparingInt(Happening::lastSeen));
  }

  /** The same number beside the same noun is the same round. */
  private static boolean isSameRound(Sighting sighting, Happening happening) {
    Anchor anchor = sighting.anchor();
    return anchor.edition() != null
        && happening.sightings().stream()
            .map(Sighting::anchor)
            .filter(a -> anchor.edition().equals(a.edition()) && anchor.kind() == a.kind())
            .anyMatch(a -> a.stem().equals(anchor.stem()));
  }

  /** "The Arab summit" and "the ordinary Arab summit": one name, the other with more words. */
  private static boolean isSameName(Sighting sighting, Happening happening) {
    Anchor anchor = sighting.anchor();
    boolean gathering = anchor.kind() == Kind.CONFERENCE || anchor.kind() == Kind.SESSION;
    return gathering
        && !anchor.isBare()
        && !Boolean.FALSE.equals(sighting.definite())
        && OTHERS.stream().noneMatch(sighting::has)
        && happening.sightings().stream()
            .filter(s -> !Boolean.FALSE.equals(s.definite()))
            .filter(s -> OTHERS.stream().noneMatch(s::has))
            .map(Sighting::anchor)
            .filter(a -> a.kind() == anchor.kind() && !a.isBare() && a.stem().equals(anchor.stem()))
            .anyMatch(
                a ->
                    a.words().containsAll(anchor.words()) || anchor.words().containsAll(a.words()));
  }

  private Happening join(Sighting sighting, @Nullable Happening happening) {
    if (happening != null) {
      happening.add(sighting);
      return happening;
    }
    Happening out = new Happening(told.size(), sighting);
    told.add(out);
    return out;
  }

  /**
   * "They spoke by telephone": a verb without names tells more of the talks just told of, unless it
   * has a city and a day of its own ("the ministers consulted in Oslo on 3 May").
   */
  private boolean isEcho(Sighting sighting) {
    if (!sighting.isEmptyVerb()) {
      return false;
    }
    boolean placed = sighting.city() != null && sighting.settledDate().isPresent();
    if (placed && sighting.anchor().kind() != Kind.VISIT) {
      return false;
    }
    if (told.isEmpty() || sighting.anchor().kind() == Kind.VISIT) {
      return true;
    }
    Happening last = told.get(told.size() - 1);
    int near = sighting.anchor().sentence().index() - 1;
    boolean another = sighting.has("next") || (sighting.has("future") && !last.has("future"));
    boolean recent = !another && last.sentences().stream().anyMatch(s -> s.index() >= near);
    if (recent && (last.kind() == Kind.MEETING || last.kind() == Kind.CALL)) {
      last.add(sighting);
    }
    return true;
  }

  /** Whether its words tell no engagement of their own. */
  private boolean isIdle(Sighting sighting) {
    return isEcho(sighting)
        || isAnnouncement(sighting)
        || isSummary(sighting)
        || isSitting(sighting)
        || determiners.isDenied(sighting.anchor());
  }

  /**
   * "The second sitting" beside a conference or consultations, without a day or place of its own: a
   * part of their programme.
   */
  private boolean isSitting(Sighting sighting) {
    Anchor anchor = sighting.anchor();
    return anchor.kind() == Kind.SESSION
        && anchor.edition() != null
        && anchor.edition() <= MOST_SITTINGS
        && anchor.words().size() <= 1
        && sighting.settledDate().isEmpty()
        && sighting.city() == null
        && all.stream()
            .map(Sighting::anchor)
            .filter(a -> !a.isWeak())
            .anyMatch(a -> a.kind() == Kind.CONFERENCE || a.kind() == Kind.CONSULTATION);
  }

  /** "He held talks with three institutes:" before a list whose items tell of the talks. */
  private boolean isAnnouncement(Sighting sighting) {
    Anchor anchor = sighting.anchor();
    Sentence sentence = anchor.sentence();
    boolean open = sentence.tokens().get(sentence.tokens().size() - 1).text().equals(":");
    return open
        && (anchor.isVerb() || anchor.isWeak())
        && sighting.settledDate().isEmpty()
        && sighting.persons().size() < 2
        && all.stream()
            .map(s -> s.anchor().sentence())
            .anyMatch(
                s -> s.index() == sentence.index() + 1 && s.paragraph() != sentence.paragraph());
  }

  /** "All the three meetings", "these meetings" after meetings that were told of. */
  private boolean isSummary(Sighting sighting) {
    return (sighting.anchor().is("several") || determiners.isPointedMany(sighting.anchor()))
        && sighting.settledDate().isEmpty()
        && sighting.city() == null
        && told.size() > 1
        && !Boolean.FALSE.equals(sighting.definite());
  }

  /** Whether it is only promised; then so is all that the same promise speaks of. */
  private boolean isPromise(Sighting sighting) {
    Span words = sighting.anchor().span();
    if (promised.stream().anyMatch(p -> p.contains(words))) {
      return true;
    }
    boolean out = isNextRound(sighting);
    if (out) {
      dossier.agenda().promises().stream()
          .map(Promise::span)
          .filter(p -> p.contains(words))
          .forEach(promised::add);
    }
    return out;
  }

  private boolean isNextRound(Sighting sighting) {
    Anchor anchor = sighting.anchor();
    int from = Math.max(0, anchor.nameFirst() - 2);
    boolean numbered = told.stream().anyMatch(h -> isNumberedLater(anchor, h));
    boolean next =
        !numbered && dossier.cues().has(anchor.sentence(), "next", from, anchor.nameEnd() + 2);
    Integer edition = anchor.edition();
    for (Sighting other : all) {
      Integer before = other.anchor().edition();
      boolean follows = edition != null && before != null && before + 1 == edition;
      boolean later =
          isFuture(sighting) || (follows && isAfter(sighting, other) && !isSurpassed(anchor));
      if ((follows || next) && later && isApart(anchor, other.anchor())) {
        return true;
      }
    }
    return false;
  }

  /** True when the report numbers a later round: then this one has been. */
  private boolean isSurpassed(Anchor anchor) {
    int edition = anchor.edition() == null ? 0 : anchor.edition();
    return all.stream()
        .map(Sighting::anchor)
        .anyMatch(a -> a.edition() != null && a.edition() > edition && a.kind() == anchor.kind());
  }

  /** Whether the other words are of an engagement that a next one can follow. */
  private static boolean isApart(Anchor anchor, Anchor other) {
    return !other.equals(anchor) && other.kind() != Kind.VISIT;
  }

  /** True when the words give a number to what was told before without number and day. */
  private static boolean isNumberedLater(Anchor anchor, Happening happening) {
    return anchor.edition() != null
        && anchor.kind() == happening.kind()
        && happening.edition().isEmpty()
        && happening.date().filter(d -> d.start() != null).isEmpty();
  }

  /** True when it is set after the day of publication, or after the other where that is open. */
  private boolean isAfter(Sighting sighting, Sighting other) {
    LocalDate published = dossier.analysis().report().publication().date();
    String day =
        published == null ? start(Optional.ofNullable(other.date())) : published.toString();
    String own = start(sighting.settledDate());
    int length = Math.min(own.length(), day.length());
    return length > 0 && own.substring(0, length).compareTo(day.substring(0, length)) > 0;
  }

  private static String start(Optional<DateMention> date) {
    return date.map(DateMention::start).map(PartialDate::toString).orElse("");
  }

  private boolean isFuture(Sighting sighting) {
    return sighting.has("future")
        || (dossier.cues().has(sighting.anchor().sentence(), "future") && !sighting.has("held"));
  }

  private static boolean isSpecific(Happening happening) {
    Anchor chief = happening.chief().anchor();
    boolean title = chief.sentence().paragraph() == 0 && !chief.isVerb() && !chief.isWeak();
    return happening.facts() > 0 || title;
  }
}
