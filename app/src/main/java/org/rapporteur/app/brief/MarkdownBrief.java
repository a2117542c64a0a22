package org.rapporteur.app.brief;

import java.util.List;
import org.rapporteur.app.brief.Brief.Run;
import org.rapporteur.app.brief.Brief.Section;
import org.rapporteur.app.brief.Brief.Sentence;
import org.rapporteur.app.show.Shown;

/** A brief in Markdown with footnotes, as GitHub and Pandoc read them. */
final class MarkdownBrief {
  private static final String SPECIAL = "\\`*_[]<>#|~$";

  private final StringBuilder out = new StringBuilder();
  private int number;

  private MarkdownBrief() {}

  /** The whole text. */
  static String of(Brief brief) {
    MarkdownBrief text = new MarkdownBrief();
    text.write(brief);
    return text.out.toString();
  }

  private void write(Brief brief) {
    out.append("# ").append(plain(brief.title())).append("\n\n");
    out.append(plain(brief.under())).append('\n');
    for (Section section : brief.sections()) {
      out.append("\n## ").append(section.heading()).append("\n");
      for (List<Sentence> paragraph : section.paragraphs()) {
        out.append('\n');
        paragraph.forEach(this::sentence);
        out.setLength(out.length() - 1);
        out.append('\n');
      }
    }
    if (!brief.sources().isEmpty()) {
      out.append("\n## ").append(brief.voice().say("section.sources")).append("\n\n");
    }
    for (int i = 0; i < brief.sources().size(); i++) {
      out.append(i + 1).append(". ").append(words(brief.sources().get(i))).append('\n');
    }
    out.append('\n');
    List<Sentence> sentences = brief.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      out.append("[^").append(i + 1).append("]: ").append(words(brief.note(sentences.get(i))));
      out.append('\n');
    }
  }

  private void sentence(Sentence sentence) {
    number++;
    out.append(words(sentence.runs()).strip()).append("[^").append(number).append("] ");
  }

  private static String words(List<Run> runs) {
    StringBuilder words = new StringBuilder();
    for (Run run : runs) {
      words.append(run.theirs() ? plain(run.text()) : escaped(run.text()));
    }
    return words.toString();
  }

  /** Words of a report: nothing in them is markup, and they cannot turn the line around. */
  private static String plain(String words) {
    return escaped(Shown.of(words));
  }

  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 8);
    words
        .codePoints()
        .forEach(
            c -> {
              if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
              }
              escaped.appendCodePoint(c);
            });
    return escaped.toString();
  }
}
