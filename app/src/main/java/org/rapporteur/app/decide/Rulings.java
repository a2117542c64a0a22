package org.rapporteur.app.decide;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mark;
import org.rapporteur.record.Act;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Judgement.Ruling;
import org.rapporteur.record.amend.Amendments;
import org.rapporteur.record.assembly.Decisions;
import org.rapporteur.record.view.Doubt;
import org.rapporteur.store.RecordBook;
import org.rapporteur.store.review.Drafting.Shown;
import org.rapporteur.store.review.Unfit;

/** Puts decisions so that the record can keep them; throws {@link Unfit} where they do not fit. */
public final class Rulings {
  private static final String RULE = "rule:";

  private final RecordBook book;
  private final Mark clearance;

  /** Decisions about the record by somebody who may see so much of it. */
  public Rulings(RecordBook book, Mark clearance) {
    this.book = book;
    this.clearance = clearance;
  }

  /** A decision under a name, with its reason. */
  public static Judgement signed(Ruling ruling, String by, Instant at, String reason) {
    if (by.isBlank() || reason.isBlank()) {
      throw new Unfit("an act needs a name and a reason");
    }
    if (by.strip().startsWith(RULE)) {
      throw new Unfit("only a rule is called rule: " + by);
    }
    return Judgement.of(ruling, by.strip(), at, reason.strip());
  }

  /** Any decision. */
  public Ruling of(Decision decision) {
    String path = decision.path();
    String first = decision.on().isEmpty() ? "" : decision.on().get(0);
    return switch (decision.verb()) {
      case ACCEPT ->
          path == null ? accepted(first) : value(Act.ACCEPT, shown(decision, path), null);
      case CORRECT ->
          value(
              Act.CORRECT,
              shown(decision, needed("path", path)),
              needed("value", decision.value()));
      case REMOVE ->
          value(Act.REMOVE, shown(decision, path == null ? Amendments.ENGAGEMENT : path), null);
      case ADD ->
          addition(
              shown(decision, needed("path", path)),
              needed("quote", decision.quote()),
              decision.fields());
      case MERGE -> things(Act.SAME, decision.on());
      case SPLIT -> apart(decision.on());
      case UNSURE -> things(Act.UNSURE, decision.on());
      case SETTLE -> settled(first, needed("path", path), needed("value", decision.value()));
      case CLOSE -> closed(first, decision.value());
      case DROP -> new Ruling(Act.DROP, List.of(known(first)), Map.of());
      case REOPEN -> new Ruling(Act.REOPEN, List.of(known(first)), Map.of());
      case WITHDRAW -> new Ruling(Act.WITHDRAW, List.of(needed("id", first)), Map.of());
    };
  }

  private static Shown shown(Decision decision, String path) {
    if (decision.on().size() != 1) {
      throw new Unfit("name one engagement or report: " + String.join(" ", decision.on()));
    }
    return new Shown(decision.on().get(0), path, decision.report());
  }

  private static String needed(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new Unfit(name + " is missing");
    }
    return value;
  }

  /** What a value is; without one, what is shown stands or is taken away. */
  public Ruling value(Act act, Shown shown, @Nullable String value) {
    return book.review().draft(clearance, draft -> draft.value(act, shown, value));
  }

  /** What a report says that the reader missed. */
  public Ruling addition(Shown shown, String quote, Map<String, String> fields) {
    return book.review()
        .draft(clearance, draft -> draft.addition(shown, quote, new TreeMap<>(fields)));
  }

  /** One value of a dispute stands. */
  public Ruling settled(String id, String field, String value) {
    return book.review().draft(clearance, draft -> draft.settlement(id, field, value));
  }

  /** What a doubt asks about is so. */
  public Ruling accepted(String id) {
    Doubt doubt = doubt(id);
    String first = doubt.on().get(0);
    return switch (doubt.sort()) {
      case JOIN -> things(Act.SAME, doubt.on());
      case DEDUCTION -> value(Act.ACCEPT, new Shown(first, doubt.field(), null), null);
      case DISPUTE ->
          throw new Unfit(
              "choose a value: review settle " + first + " " + doubt.field() + " VALUE");
      case LOST -> throw new Unfit("withdraw it, or decide anew: review withdraw " + first);
    };
  }

  /** The doubt with this id. */
  public Doubt doubt(String id) {
    return book.review().doubts(clearance, Integer.MAX_VALUE).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Unfit("no doubt is called " + id + "; for a value give PATH"));
  }

  /** Things of one sort are one, or it cannot be told. */
  public Ruling things(Act act, List<String> ids) {
    List<String> sorted = ids.stream().map(this::known).sorted().toList();
    if (sorted.size() < 2) {
      throw new Unfit("name two things at least: " + String.join(" ", ids));
    }
    if (sorted.stream().map(id -> id.substring(0, 2)).distinct().count() > 1) {
      throw new Unfit("only things of one sort are judged together: " + String.join(" ", ids));
    }
    return new Ruling(act, sorted, Map.of());
  }

  /** Several things are not one, or one member is not with the rest it is shown with. */
  public Ruling apart(List<String> ids) {
    ids.forEach(this::known);
    if (ids.size() > 1) {
      return new Ruling(Act.DIFFERENT, ids.stream().sorted().toList(), Map.of());
    }
    String shown = book.find(needed("id", String.join("", ids)), clearance).orElseThrow().id();
    Set<String> all = new TreeSet<>(book.review().members(shown, clearance));
    Set<String> apart = new TreeSet<>(ids);
    apart.retainAll(all);
    if (apart.isEmpty() || apart.size() == all.size()) {
      throw new Unfit("name one of its members: " + String.join(" ", all));
    }
    return new Ruling(
        Act.DIFFERENT, List.copyOf(all), Map.of(Decisions.APART, String.join(" ", apart)));
  }

  /** A commitment was kept, by an engagement if one is named. */
  public Ruling closed(String id, @Nullable String keptBy) {
    Map<String, String> values = keptBy == null ? Map.of() : Map.of("kept_by", keptBy);
    return new Ruling(Act.CLOSE, List.of(known(id)), values);
  }

  /** The id, if something on record goes by it. */
  public String known(String id) {
    if (id.length() < 2 || book.find(id, clearance).isEmpty()) {
      throw new Unfit("nothing on record is called " + id);
    }
    return id;
  }
}
