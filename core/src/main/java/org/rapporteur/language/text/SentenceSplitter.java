package org.rapporteur.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Span;

/**
 * Cuts a report into sentences.
 *
 * <ul>
 *   <li>A line break ends a sentence, unless the next line goes on in lower case.
 *   <li>"!", "?", "؟", "۔", "。" end one; "." does unless it belongs to an abbreviation, an initial
 *       or a number, or the next word is in lower case.
 *   <li>Furniture never shares a sentence with the body.
 * </ul>
 */
public final class SentenceSplitter {
  private static final String BULLETS = "•●▪◦*·–—-";

  private final Set<String> abbreviations;

  /**
   * A splitter for one language.
   *
   * @param abbreviations folded words whose full stop ends no sentence
   */
  public SentenceSplitter(Set<String> abbreviations) {
    this.abbreviations = Set.copyOf(abbreviations);
  }

  /** The sentences of the text outside {@code furniture}, in order. */
  public List<Sentence> split(String text, List<Span> furniture) {
    List<Sentence> out = new ArrayList<>();
    int paragraph = 0;
    int start = 0;
    List<Span> holes = new ArrayList<>(furniture);
    holes.add(new Span(text.length(), text.length()));
    for (Span hole : holes) {
      paragraph = splitBody(text, new Span(start, Math.max(start, hole.start())), paragraph, out);
      start = hole.end();
    }
    return out;
  }

  private int splitBody(String text, Span body, int paragraph, List<Sentence> out) {
    int number = paragraph;
    int start = body.start();
    for (int i = body.start(); i <= body.end(); i++) {
      boolean atEnd = i == body.end();
      if ((!atEnd && text.charAt(i) != '\n') || (!atEnd && continues(text, i, body.end()))) {
        continue;
      }
      int before = out.size();
      splitLine(text, new Span(start, i), number, out);
      number += out.size() > before ? 1 : 0;
      start = i + 1;
    }
    return number;
  }

  private static boolean continues(String text, int lineBreak, int limit) {
    int next = lineBreak + 1;
    while (next < limit && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
      next++;
    }
    return next < limit && Character.isLowerCase(text.codePointAt(next));
  }

  private void splitLine(String text, Span line, int paragraph, List<Sentence> out) {
    List<Token> tokens = Tokeniser.tokenise(text, line);
    int first = 0;
    while (first < tokens.size() && BULLETS.contains(tokens.get(first).text())) {
      first++;
    }
    int from = first;
    for (int i = first; i < tokens.size(); i++) {
      if (endsAt(tokens, i)) {
        int end = i + 1;
        while (end < tokens.size() && isClosing(tokens, end)) {
          end++;
        }
        add(tokens.subList(from, end), paragraph, out);
        from = end;
        i = end - 1;
      }
    }
    if (from < tokens.size()) {
      add(tokens.subList(from, tokens.size()), paragraph, out);
    }
  }

  private static void add(List<Token> tokens, int paragraph, List<Sentence> out) {
    if (tokens.stream().anyMatch(Token::isWord)) {
      Span span =
          new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
      out.add(new Sentence(out.size(), paragraph, span, tokens));
    }
  }

  private boolean endsAt(List<Token> tokens, int i) {
    String mark = tokens.get(i).text();
    if ("!?؟۔。！？".contains(mark)) {
      return true;
    }
    if (!mark.equals(".") && !(mark.length() > 1 && mark.endsWith("."))) {
      return false;
    }
    if (i + 1 >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(i + 1);
    int at = next.text().codePointAt(0);
    if (Character.isLowerCase(at) || next.span().start() == tokens.get(i).span().end()) {
      return next.text().equals("\"") || next.text().equals("”") || next.text().equals("»");
    }
    if (!mark.equals(".")) {
      return false;
    }
    return i == 0 || !isAbbreviation(tokens.get(i - 1), next);
  }

  private boolean isAbbreviation(Token word, Token next) {
    if (abbreviations.contains(word.folded())) {
      return true;
    }
    boolean initial = word.text().length() == 1 && Character.isLetter(word.text().charAt(0));
    return initial && (Character.isUpperCase(word.text().charAt(0)) && next.isCapitalised());
  }

  private static boolean isClosing(List<Token> tokens, int i) {
    return "\"”»)".contains(tokens.get(i).text())
        && tokens.get(i).span().start() == tokens.get(i - 1).span().end();
  }
}
