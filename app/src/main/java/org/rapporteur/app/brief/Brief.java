package org.rapporteur.app.brief;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Mark;

/**
 * A brief: what happened, who, what was agreed, what is owed and where sources differ. Every
 * sentence has its note.
 *
 * @param voice the language it is written in
 * @param about its title, and what it was made from
 * @param mark the highest handling mark of the reports it quotes
 * @param sections its parts; empty when nothing is on record
 * @param sources the reports quoted, a line of words each; notes number them from 1
 */
public record Brief(
    Voice voice, About about, Mark mark, List<Section> sections, List<List<Run>> sources) {
  /**
   * What it is about.
   *
   * @param title its title
   * @param scope what it was made from: days, numbers of engagements and reports
   */
  record About(String title, String scope) {}

  /** Copies the lists. */
  public Brief {
    sections = List.copyOf(sections);
    sources = sources.stream().map(List::copyOf).toList();
  }

  /** Its title. */
  public String title() {
    return about.title();
  }

  /** What it was made from: days, numbers of engagements and reports. */
  public String scope() {
    return about.scope();
  }

  /** What stands under the title: the scope and who may see the brief. */
  public String under() {
    return scope() + " " + voice.say("handling", voice.label("mark", mark.label()));
  }

  /** The words behind a sentence. */
  List<Run> note(Sentence sentence) {
    return sentence.note().runs(voice);
  }

  /** All sentences in order; notes are numbered by their place here, from 1. */
  public List<Sentence> sentences() {
    return sections.stream()
        .flatMap(section -> section.paragraphs().stream())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * A part of a brief.
   *
   * @param heading what it is about
   * @param paragraphs sentences that belong together
   */
  public record Section(String heading, List<List<Sentence>> paragraphs) {
    /** Copies the lists. */
    public Section {
      paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A sentence with the words behind it.
   *
   * @param runs its words
   * @param note what it rests on
   */
  public record Sentence(List<Run> runs, Note note) {
    /** Copies the list. */
    public Sentence {
      runs = List.copyOf(runs);
    }

    /** The sentence in plain text. */
    public String text() {
      return String.join("", runs.stream().map(Run::text).toList());
    }
  }

  /**
   * Words in one voice.
   *
   * @param text the words
   * @param theirs whether they are a report's, in any script, rather than ours
   */
  public record Run(String text, boolean theirs) {}

  /**
   * What a sentence rests on.
   *
   * @param citations reports and their words; never empty
   */
  public record Note(List<Citation> citations) {
    /** Copies the list; refuses a note without words. */
    public Note {
      citations = List.copyOf(citations);
      if (citations.isEmpty() || citations.stream().anyMatch(each -> each.quotes().isEmpty())) {
        throw new IllegalArgumentException("a note needs words of a report");
      }
    }

    /** All of it in words. */
    List<Run> runs(Voice voice) {
      List<Run> runs = new ArrayList<>();
      for (Citation citation : citations) {
        if (!runs.isEmpty()) {
          runs.add(new Run(voice.say("list.between") + " ", false));
        }
        runs.addAll(citation.runs(voice));
      }
      return runs;
    }
  }

  /**
   * Words of one report.
   *
   * @param source number of the report among the sources
   * @param publisher who published it, or what else names it
   * @param day when, in words
   * @param quotes the words, on one line each
   * @param reason the reason of what was deduced from them, or null
   */
  public record Citation(
      int source, String publisher, String day, List<String> quotes, @Nullable String reason) {
    /** Copies the list. */
    public Citation {
      quotes = List.copyOf(quotes);
    }

    /** The quotes, then publisher, day, number of the source and reason. */
    List<Run> runs(Voice voice) {
      List<Run> runs = new ArrayList<>();
      String before = voice.say("quote.open");
      for (String quote : quotes) {
        runs.add(new Run(before, false));
        runs.add(new Run(quote, true));
        before = voice.say("quote.between");
      }
      runs.add(new Run(voice.say("quote.close") + " (", false));
      runs.add(new Run(publisher, true));
      String from = voice.say("note.source", String.valueOf(source));
      String then = voice.say("list.between") + " ";
      runs.add(new Run(voice.say("list.comma") + " " + day + then + from, false));
      if (reason != null) {
        runs.add(new Run(then + voice.say("note.deduced") + " ", false));
        runs.add(new Run(reason, true));
      }
      runs.add(new Run(")", false));
      return runs;
    }
  }
}
