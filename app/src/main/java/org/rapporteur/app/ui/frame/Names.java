package org.rapporteur.app.ui.frame;

import static org.rapporteur.app.ui.html.Element.el;
import static org.rapporteur.app.ui.html.Element.link;
import static org.rapporteur.app.ui.html.Element.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.ui.html.Element;
import org.rapporteur.app.ui.html.Piece;
import org.rapporteur.app.web.Places;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Participant;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Publication;
import org.rapporteur.record.view.EngagementView;
import org.rapporteur.record.view.Entry;
import org.rapporteur.record.view.PartyView;
import org.rapporteur.record.view.ReportView;
import org.rapporteur.record.view.SeriesView;

/** What entries are called, and links to them. */
public final class Names {
  private static final int FEW = 3;

  private final Wording wording;
  private final Function<String, Optional<Entry>> record;

  /** Names in a language; {@code record} finds entries by their id. */
  public Names(Wording wording, Function<String, Optional<Entry>> record) {
    this.wording = wording;
    this.record = record;
  }

  /** A link to the entry of the id; the bare words where nothing is on record under it. */
  public Piece of(String id) {
    Entry entry = record.apply(id).orElse(null);
    if (entry instanceof EngagementView view) {
      return engagement(view);
    }
    if (entry instanceof PartyView view) {
      return link("/parties/" + view.id()).with(words(party(view)));
    }
    if (entry instanceof SeriesView view) {
      return link("/series/" + view.id()).with(words(view.name()));
    }
    if (entry instanceof ReportView view) {
      return report(view);
    }
    return words(id);
  }

  /** What a party is called; a state as the language of the page calls it. */
  public String party(PartyView view) {
    String code = view.code();
    return view.type() == PartyType.STATE && code != null ? wording.state(code) : view.name();
  }

  /** A link to the engagement, by its name. */
  public Element engagement(EngagementView view) {
    return link("/engagements/" + view.id()).with(words(title(view.value())));
  }

  /** What an engagement is called: its own name, else its series, else what it is. */
  public String title(Engagement value) {
    if (value.name() != null) {
      return value.name();
    }
    return value.series().isEmpty()
        ? wording.label("kind", value.kind().label())
        : value.series().get(0);
  }

  /** A link to the report, by its headline. */
  public Element report(ReportView view) {
    return link("/reports/" + Places.part(view.id())).with(words(title(view)));
  }

  /** The headline of a report, else what it was read from. */
  public static String title(ReportView view) {
    String title = view.report().publication().title();
    return title == null ? view.report().source() : title;
  }

  /** Who published a report and when. */
  public Piece published(ReportView view) {
    Publication publication = view.report().publication();
    List<Piece> pieces = new ArrayList<>();
    if (publication.publisher() != null) {
      pieces.add(words(publication.publisher()));
      pieces.add(Piece.of(" · "));
    }
    pieces.add(
        Piece.of(
            publication.date() == null
                ? wording.say("date.unknown")
                : wording.dates().day(publication.date())));
    return Piece.all(pieces);
  }

  /** The few parties that tell one engagement from another: states, else those who lead. */
  public Piece who(EngagementView view) {
    Set<String> states = new LinkedHashSet<>();
    Set<String> heads = new LinkedHashSet<>();
    for (Participant party : view.value().participants()) {
      String state = party.type() == PartyType.STATE ? party.code() : party.represents();
      if (party.capacity() != Capacity.ABSENT && state != null && state.matches("[A-Z]{2}")) {
        states.add(wording.state(state));
      } else if (party.type() != PartyType.GROUP) {
        heads.add(party.english().isEmpty() ? party.names().get(0) : party.english().get(0));
      }
    }
    Set<String> shown = states.isEmpty() ? heads : states;
    List<Piece> pieces = new ArrayList<>();
    for (String name : shown) {
      if (pieces.size() == 2 * FEW) {
        pieces.add(el("span", "more").text("+" + (shown.size() - FEW)));
        break;
      }
      pieces.add(words(name));
      pieces.add(Piece.of(pieces.size() / 2 + 1 < Math.min(FEW, shown.size()) ? ", " : " "));
    }
    return Piece.all(pieces);
  }

  /** Where it took place. */
  public Piece place(Engagement.Where where) {
    String country = where.country() == null ? null : wording.state(where.country());
    String city = where.city() == null ? null : wording.city(where.city());
    return place(city, country);
  }

  private static Piece place(@Nullable String city, @Nullable String country) {
    if (city == null) {
      return country == null ? Piece.NONE : words(country);
    }
    return country == null
        ? words(city)
        : Piece.all(List.of(words(city), Piece.of(", "), words(country)));
  }
}
