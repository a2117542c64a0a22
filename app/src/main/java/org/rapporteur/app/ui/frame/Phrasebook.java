package org.rapporteur.app.ui.frame;

import static org.rapporteur.app.ui.html.Element.el;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.ui.html.Piece;

/**
 * Says in another language what reader, rules and record give as English sentences: their forms are
 * known, and what stands in their gaps is put as the language puts it. A sentence of no known form
 * stays English, and is marked as such.
 */
public final class Phrasebook {
  private static final Pattern GAP = Pattern.compile("\\{([a-z]+\\d?)}");

  /** What opens with no small letter is a name; unless it is a city's, the same everywhere. */
  private static final Pattern NAME = Pattern.compile("|\\P{Ll}.*");

  private static final String AGAINST = "but ";
  private static final String BETWEEN = "; ";
  private static final List<Phrase> PHRASES = load();

  private final Wording wording;

  /** In the language of these words. */
  public Phrasebook(Wording wording) {
    this.wording = wording;
  }

  /** A known sentence: its form in English, its gaps in order, what it is in other languages. */
  private record Phrase(Pattern form, List<String> gaps, Map<String, String> said) {}

  private static List<Phrase> load() {
    String place = "/org/rapporteur/app/ui/phrases.tsv";
    try (InputStream in = Phrasebook.class.getResourceAsStream(place)) {
      byte[] bytes = Objects.requireNonNull(in, place).readAllBytes();
      List<String> lines =
          new String(bytes, StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      String[] languages = lines.get(0).split("\t", -1);
      return lines.stream().skip(1).map(line -> phrase(languages, line.split("\t", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Phrase phrase(String[] languages, String[] cells) {
    Map<String, String> said = new HashMap<>();
    for (int i = 1; i < languages.length; i++) {
      said.put(languages[i], cells[i]);
    }
    List<String> gaps = new ArrayList<>();
    StringBuilder form = new StringBuilder();
    Matcher gap = GAP.matcher(cells[0]);
    int from = 0;
    while (gap.find()) {
      gaps.add(gap.group(1));
      form.append(Pattern.quote(cells[0].substring(from, gap.start())))
          .append('(')
          .append(Slot.named(gap.group(1)).form())
          .append(')');
      from = gap.end();
    }
    form.append(Pattern.quote(cells[0].substring(from)));
    return new Phrase(Pattern.compile(form.toString(), Pattern.DOTALL), gaps, Map.copyOf(said));
  }

  Wording wording() {
    return wording;
  }

  /** The sentences in the language. */
  public Piece of(String english) {
    if (wording.language().equals("en")) {
      return el("bdi").text(english);
    }
    Piece whole = known(english);
    if (whole != null) {
      return el("bdi").with(whole);
    }
    List<Piece> pieces = new ArrayList<>();
    for (String part : english.split(BETWEEN, -1)) {
      pieces.add(Piece.of(pieces.isEmpty() ? "" : wording.say("phrase.then")));
      pieces.add(part(part));
    }
    return el("bdi").with(pieces);
  }

  private Piece part(String part) {
    boolean against = part.startsWith(AGAINST);
    Piece known = known(against ? part.substring(AGAINST.length()) : part);
    if (known == null) {
      boolean name = NAME.matcher(part).matches();
      return el("bdi").is("lang", name ? null : "en").text(name ? wording.city(part) : part);
    }
    return against
        ? Piece.all(List.of(Piece.of(wording.say("phrase.against") + " "), known))
        : known;
  }

  private @Nullable Piece known(String sentence) {
    for (Phrase phrase : PHRASES) {
      Matcher form = phrase.form.matcher(sentence);
      if (form.matches()) {
        return said(phrase, form);
      }
    }
    return null;
  }

  private Piece said(Phrase phrase, Matcher form) {
    String pattern = phrase.said.getOrDefault(wording.language(), "");
    List<Piece> pieces = new ArrayList<>();
    Matcher gap = GAP.matcher(pattern);
    int from = 0;
    while (gap.find()) {
      pieces.add(Piece.of(pattern.substring(from, gap.start())));
      String value = form.group(phrase.gaps.indexOf(gap.group(1)) + 1);
      pieces.add(Slot.named(gap.group(1)).said(value, this));
      from = gap.end();
    }
    pieces.add(Piece.of(pattern.substring(from)));
    return Piece.all(pieces);
  }
}
