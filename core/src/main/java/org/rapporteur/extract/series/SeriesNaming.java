package org.rapporteur.extract.series;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.anchor.Anchor;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.happening.Sighting;
import org.rapporteur.extract.party.Parties.Taking;
import org.rapporteur.model.Kind;
import org.rapporteur.model.PartyType;

/**
 * Names the series of a recurring happening in English.
 *
 * <ul>
 *   <li>A happening recurs when it has a number or is said to be regular, or the first; when the
 *       report numbers another of the same noun; when an organisation's own organ sits; and when
 *       its name is known to be one of a series.
 *   <li>Its own words name the series; "the sixth round" is of the series that the report names
 *       nearest to it for an engagement of the same kind.
 *   <li>Consultations that do not say whose they are, are of the states that take part.
 * </ul>
 */
public final class SeriesNaming {
  private static final int MOST = 3;

  /** Letters of a noun that its endings leave alone. */
  private static final int STEM = 5;

  private final Dossier dossier;
  private final TitleReader titles;

  /** Series of the happenings in one report. */
  public SeriesNaming(Dossier dossier) {
    this.dossier = dossier;
    this.titles =
        dossier.analysis().lexicon().language().equals("en")
            ? new EnglishTitle(dossier.analysis())
            : new ComposedTitle(dossier.analysis());
  }

  /** English names of the series; empty when the report does not show that it recurs. */
  public List<String> of(Happening happening, List<Taking> parties) {
    boolean recurs = recurs(happening) || isOneOfSeveral(happening);
    List<String> sides = isMechanism(happening.kind()) ? states(parties) : List.of();
    Set<String> out = new LinkedHashSet<>();
    for (Sighting sighting : happening.sightings()) {
      title(sighting.anchor())
          .filter(t -> recurs || t.known())
          .ifPresent(t -> out.addAll(t.of(sides).names()));
    }
    if (out.isEmpty() && recurs) {
      inherited(happening).ifPresent(t -> out.addAll(t.of(sides).names()));
    }
    return List.copyOf(out).subList(0, Math.min(MOST, out.size()));
  }

  private static boolean recurs(Happening happening) {
    Anchor chief = happening.chief().anchor();
    return happening.edition().isPresent()
        || happening.has("recurring")
        || happening.has("first")
        || (happening.kind() == Kind.SESSION && chief.is("organ"));
  }

  /** "The 2022 forum" beside "the third forum": the report numbers another by the same noun. */
  private boolean isOneOfSeveral(Happening happening) {
    Anchor chief = happening.chief().anchor();
    return isGathering(chief)
        && !chief.isVerb()
        && dossier.anchors().stream()
            .filter(a -> a.edition() != null && a.kind() == chief.kind())
            .anyMatch(a -> stem(a).equals(stem(chief)));
  }

  private static String stem(Anchor anchor) {
    String word = anchor.sentence().tokens().get(anchor.end() - 1).folded();
    return word.substring(0, Math.min(STEM, word.length()));
  }

  private Optional<Title> title(Anchor anchor) {
    return anchor.isVerb() || anchor.isWeak()
        ? Optional.empty()
        : titles.read(anchor).filter(Title::isTelling);
  }

  /** Whether the words are of something that may come in rounds. */
  private static boolean isGathering(Anchor anchor) {
    return switch (anchor.kind()) {
      case CONSULTATION, SESSION, CONFERENCE -> true;
      default -> false;
    };
  }

  private static boolean isMechanism(Kind kind) {
    return kind == Kind.CONSULTATION;
  }

  /** The states that take part, by themselves or by those who represent them; two or three. */
  private static List<String> states(List<Taking> parties) {
    Set<String> out = new LinkedHashSet<>();
    for (Taking taking : parties) {
      PartyType type = taking.member().type();
      String code = type == PartyType.PERSON ? taking.member().represents() : null;
      code = type == PartyType.STATE ? taking.member().code() : code;
      if (code != null && code.length() == 2) {
        out.add(ComposedTitle.state(code));
      }
    }
    return out.size() == 2 || out.size() == 3 ? List.copyOf(out) : List.of();
  }

  /** The title that the report gives nearest to the happening to another of its kind. */
  private Optional<Title> inherited(Happening happening) {
    int at = happening.chief().anchor().span().start();
    @Nullable Title best = null;
    int nearest = Integer.MAX_VALUE;
    for (Anchor anchor : dossier.anchors()) {
      int far = Math.abs(anchor.span().start() - at);
      if (isGathering(anchor) && anchor.kind() == happening.kind() && far < nearest) {
        Optional<Title> title = title(anchor);
        if (title.isPresent()) {
          best = title.get();
          nearest = far;
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
