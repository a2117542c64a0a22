package org.rapporteur.extract.matter;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.language.Mention;
import org.rapporteur.language.date.DateMention;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.model.Span;

/**
 * Describes by named features whether a matter is one at all: how it was found, what its words are
 * made of, where in the report it stands and how well it fits the happening it would be told of.
 */
public final class StandFeatures {
  private final Dossier dossier;

  /** Features within one report. */
  public StandFeatures(Dossier dossier) {
    this.dossier = dossier;
  }

  /**
   * The features of the matter; never empty.
   *
   * @param home the happening it fits best
   */
  public List<String> of(Matter matter, Happening home) {
    List<String> out = new ArrayList<>(matter.traits());
    Sentence sentence = dossier.analysis().sentences().get(matter.sentence());
    addPosition(out, matter, sentence);
    addMentions(out, matter);
    if (home.chief().anchor().name().overlaps(matter.span())) {
      out.add("home-in-name");
    }
    String sort = matter.sort().label();
    List<String> all = new ArrayList<>();
    all.add("sort=" + sort);
    out.forEach(f -> all.add(sort + ":" + f));
    return all;
  }

  private void addPosition(List<String> out, Matter matter, Sentence sentence) {
    int all = dossier.analysis().sentences().size();
    int index = sentence.index();
    out.add("sentence=" + Math.min(4, index));
    out.add("report=" + (all < 8 ? "short" : all < 16 ? "middling" : "long"));
    out.add("part=" + (4 * index / all));
    String last = sentence.tokens().get(sentence.tokens().size() - 1).text();
    boolean marked = ".!?؟。۔:：;…»”\"".contains(last);
    out.add(marked ? "closed-sentence" : "open-line");
    int length = sentence.tokens().size();
    out.add(
        "among=" + (length < 12 ? "few" : length < 25 ? "some" : length < 45 ? "many" : "most"));
    boolean quoted =
        dossier.analysis().words(sentence.span()).chars().anyMatch(c -> "“”«»\"".indexOf(c) >= 0);
    out.add(quoted ? "quotes" : "no-quotes");
    int before = matter.at() - sentence.span().start();
    out.add(
        "before="
            + (before <= 0 ? "none" : before < 40 ? "little" : before < 120 ? "some" : "much"));
    if (matter.span().end() >= sentence.span().end() - 2) {
      out.add("to-the-end");
    }
  }

  private void addMentions(List<String> out, Matter matter) {
    for (Mention mention : dossier.analysis().mentions()) {
      if (mention.sentence() == matter.sentence() && matter.span().overlaps(mention.span())) {
        String type = mention.getClass().getSimpleName();
        out.add("holds-" + type);
        if (covers(mention.span(), matter.span())) {
          out.add("is-" + type);
        }
      }
    }
    for (DateMention date : dossier.dates()) {
      if (date.sentence() == matter.sentence() && matter.span().overlaps(date.span())) {
        out.add("holds-date");
        if (covers(date.span(), matter.span())) {
          out.add("is-date");
        }
      }
    }
  }

  private static boolean covers(Span mention, Span words) {
    return mention.start() <= words.start() + 4 && mention.end() >= words.end();
  }
}
