package org.rapporteur.extract.roster.side;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.roster.gather.BareOffices;
import org.rapporteur.extract.roster.gather.Roles;
import org.rapporteur.extract.roster.gather.Somebody;
import org.rapporteur.extract.roster.gather.Staff;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.text.Fold;
import org.rapporteur.model.Span;

/** The side of a person as the offices in the report give it. */
final class OfficeSides {
  /** A state's code or what else the extra column of an office may say of whose it is. */
  private static final Pattern STYLE = Pattern.compile("[A-Z]{2}|[A-Z]\\w+ .*");

  private final Analysis analysis;
  private final List<Somebody> parties;
  private final BodySort sorts;
  private final Cues cues;

  OfficeSides(Analysis analysis, List<Somebody> parties, Cues cues) {
    this.analysis = analysis;
    this.parties = parties;
    this.cues = cues;
    this.sorts = new BodySort(analysis.lexicon());
  }

  /** What the person's own offices say. */
  Optional<Represented.Side> of(Somebody person) {
    Optional<Mention.Office> role = Roles.best(person.allOffices());
    Optional<Represented.Side> side = role.flatMap(this::of);
    for (Mention.Office office : person.allOffices()) {
      side = side.isPresent() ? side : stateOf(office, role.orElse(office));
    }
    for (Mention.Office office : person.allOffices()) {
      side = side.isPresent() ? side : of(office);
    }
    return side;
  }

  private Optional<Represented.Side> of(Mention.Office office) {
    String body = office.organisation();
    if (body != null && office.state() == null && speaksForItself(body)) {
      Optional<Represented.Side> parent = parent(office, body);
      return parent.isPresent()
          ? parent
          : named(body, office).map(n -> new Represented.Side(n, office.span(), null));
    }
    return Optional.ofNullable(office.state())
        .map(s -> new Represented.Side(s, office.span(), null));
  }

  /** For an office of a state: the state of the institute that the person heads besides. */
  private Optional<Represented.Side> stateOf(Mention.Office other, Mention.Office role) {
    String body = other.organisation();
    if (body == null || role.equals(other) || Staff.is(role.english())) {
      return Optional.empty();
    }
    return analysis.all(Mention.Organisation.class).stream()
        .filter(o -> o.code() != null && (body.equals(o.name()) || body.equals(o.acronym())))
        .findFirst()
        .map(o -> new Represented.Side(code(o), o.span(), "heads a body of that state as well"));
  }

  private static String code(Mention.Organisation body) {
    return Objects.requireNonNull(body.code());
  }

  private boolean speaksForItself(String body) {
    for (Mention.Organisation known : analysis.all(Mention.Organisation.class)) {
      if (body.equals(known.name()) || body.equals(known.acronym())) {
        return !known.category().equals("organ")
            || (known.code() == null && sorts.speaksForItself(body));
      }
    }
    return sorts.speaksForItself(body);
  }

  /**
   * The institute before a part of it that is named nowhere else: "its Centre of Pakistan Studies".
   */
  private Optional<Represented.Side> parent(Mention.Office office, String body) {
    boolean known =
        sorts.knownName(body).isPresent()
            || analysis.all(Mention.Organisation.class).stream()
                .anyMatch(o -> o.name().equals(body) || body.equals(o.acronym()));
    return known ? Optional.empty() : before(office.span(), office.sentence(), "part of the ");
  }

  /** The institute spoken of before in the paragraph. */
  private Optional<Represented.Side> before(Span span, int sentence, String why) {
    int paragraph = analysis.sentences().get(sentence).paragraph();
    Mention.Organisation last = null;
    for (Mention.Organisation body : analysis.all(Mention.Organisation.class)) {
      boolean near = analysis.sentences().get(body.sentence()).paragraph() == paragraph;
      boolean institute = body.category().equals("institute") && body.english() != null;
      if (near && institute && body.span().end() <= span.start()) {
        last = last == null || last.sentence() != body.sentence() ? body : last;
      }
    }
    if (last == null) {
      return Optional.empty();
    }
    String reason = why + "institute spoken of before";
    return Optional.of(new Represented.Side(english(last), last.span(), reason));
  }

  /** The full name of a body; empty for a bare noun that no body of the report answers to. */
  private Optional<String> named(String words, Mention.Office office) {
    for (Somebody somebody : parties) {
      for (Mention mention : somebody.mentions()) {
        if (mention instanceof Mention.Organisation body
            && (words.equals(body.name()) || words.equals(body.acronym()))) {
          boolean own = analysis.lexicon().language().equals("en");
          return Optional.of(own ? somebody.names().get(0) : english(body));
        }
      }
    }
    Optional<String> known = sorts.knownName(words);
    if (known.isPresent()) {
      return known.map(OfficeSides::brief);
    }
    return sorts.isBareNoun(words) ? answering(words, office) : Optional.of(words);
  }

  /** The one body of the report with this noun. */
  private Optional<String> answering(String noun, Mention.Office office) {
    List<Mention.Organisation> all =
        analysis.all(Mention.Organisation.class).stream()
            .filter(b -> sorts.hasNoun(b.name(), noun) && sorts.speaksForItself(b.name()))
            .toList();
    List<String> names =
        all.isEmpty() && sorts.isIntergovernmental(noun)
            ? analysis.all(Mention.Organisation.class).stream()
                .flatMap(b -> sorts.knownIn(b.name()).stream())
                .distinct()
                .toList()
            : all.stream().map(OfficeSides::english).distinct().toList();
    if (names.size() > 1) {
      return lastBefore(office);
    }
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  /** The institute named last before the office. */
  private Optional<String> lastBefore(Mention.Office office) {
    return analysis.all(Mention.Organisation.class).stream()
        .filter(b -> b.category().equals("institute"))
        .filter(b -> b.span().end() <= office.span().start())
        .reduce((a, b) -> b)
        .map(OfficeSides::english);
  }

  private static String english(Mention.Organisation body) {
    String english = body.english();
    return english == null ? body.name() : brief(english);
  }

  private static String brief(String english) {
    return english.startsWith("North Atlantic") ? "NATO" : english;
  }

  /** The state with which the report gives the same office elsewhere, without a name. */
  Optional<Represented.Side> elsewhere(Somebody person) {
    for (Mention.Office own : person.allOffices()) {
      List<String> words = BareOffices.words(own.english());
      List<Mention.Office> same =
          analysis.all(Mention.Office.class).stream()
              .filter(o -> o.state() != null && !words.isEmpty() && isOpen(o, person))
              .filter(o -> !cues.in("counterpart", analysis, o.span()))
              .filter(o -> BareOffices.words(o.english()).equals(words))
              .toList();
      List<@Nullable String> states = same.stream().map(Mention.Office::state).distinct().toList();
      String state = states.size() == 1 ? states.get(0) : null;
      if (state != null && isParty(state)) {
        String reason = "the report names this office elsewhere as one of " + state;
        return Optional.of(new Represented.Side(state, same.get(0).span(), reason));
      }
    }
    return Optional.empty();
  }

  /** True when the report names the state itself, not in the office alone. */
  private boolean isParty(String state) {
    return analysis.all(Mention.State.class).stream().anyMatch(s -> s.code().equals(state))
        || analysis.all(Mention.Organisation.class).stream().anyMatch(o -> state.equals(o.code()))
        || analysis.all(Mention.City.class).stream()
            .anyMatch(c -> c.capital() && c.code().equals(state));
  }

  /** True when the bare office is nobody else's. */
  private boolean isOpen(Mention.Office office, Somebody person) {
    return parties.stream().noneMatch(p -> p != person && p.mentions().contains(office));
  }

  /** The state that alone styles an office so. */
  Optional<Represented.Side> styled(Somebody person) {
    for (Mention.Office office : person.allOffices()) {
      String words = Fold.fold(office.english());
      for (Entry entry : analysis.lexicon().table("offices")) {
        boolean style = !entry.extra().isEmpty() && STYLE.matcher(entry.extra()).matches();
        if (style && words.startsWith(Fold.fold(entry.form()))) {
          String reason = "only " + entry.extra() + " styles an office so";
          return Optional.of(new Represented.Side(entry.extra(), office.span(), reason));
        }
      }
    }
    return Optional.empty();
  }

  /** The institute spoken of before the person in the same paragraph, for its staff. */
  Optional<Represented.Side> institute(Somebody person) {
    for (Mention.Person mention : person.people()) {
      boolean staff = mention.offices().stream().anyMatch(o -> Staff.is(o.english()));
      if (staff) {
        return before(mention.span(), mention.sentence(), "on the staff of the ");
      }
    }
    return Optional.empty();
  }
}
