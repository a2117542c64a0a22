package org.rapporteur.language.tagger.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.tagger.NameType;

/**
 * Sentences of our own with gaps for names, offices and bodies: how official notes speak of people,
 * which the open corpora hardly show.
 */
final class Frames {
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)\\}");

  private final Map<String, List<String>> sections = new LinkedHashMap<>();
  private final KnownNames people;
  private final KnownPlaces places;
  private final Random random;

  private Frames(KnownNames people, KnownPlaces places, Random random) {
    this.people = people;
    this.places = places;
    this.random = random;
  }

  /** So many sentences of the frames for {@code language}; none where it has no frames. */
  static List<LabelledSentence> sentences(
      String language, int count, KnownNames people, KnownPlaces places, Random random)
      throws IOException {
    Frames frames = new Frames(people, places, random);
    try (InputStream in = Frames.class.getResourceAsStream(language + ".frames")) {
      if (in == null) {
        return List.of();
      }
      frames.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    List<LabelledSentence> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      SentenceBuilder sentence = new SentenceBuilder();
      frames.fill(frames.pick("sentence"), null, sentence);
      sentences.add(sentence.finish());
    }
    return sentences;
  }

  private void read(String text) {
    String section = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        sections.computeIfAbsent(section, s -> new ArrayList<>()).add(line);
      }
    }
  }

  private String pick(String section) {
    List<String> lines = sections.getOrDefault(section, List.of());
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("no section of frames: " + section);
    }
    return lines.get(random.nextInt(lines.size()));
  }

  private void fill(String frame, @Nullable NameType whole, SentenceBuilder sentence) {
    Matcher gap = GAP.matcher(frame);
    int at = 0;
    while (gap.find()) {
      sentence.add(frame.substring(at, gap.start()), whole, false);
      fillGap(gap.group(1), whole, sentence);
      at = gap.end();
    }
    sentence.add(frame.substring(at), whole, false);
  }

  private void fillGap(String gap, @Nullable NameType whole, SentenceBuilder sentence) {
    switch (gap) {
      case "person" -> sentence.add(person(), whole == null ? NameType.PERSON : whole, false);
      case "place" ->
          sentence.add(places.pick(random), whole == null ? NameType.PLACE : whole, false);
      case "body" -> fill(pick(gap), NameType.ORGANISATION, sentence);
      default -> fill(pick(gap), whole, sentence);
    }
  }

  /** A name of one to four parts, now and then with an initial or a particle. */
  private String person() {
    int parts = List.of(1, 2, 2, 2, 2, 2, 2, 3, 3, 4).get(random.nextInt(10));
    StringBuilder name = new StringBuilder(people.pick(random));
    for (int i = 1; i < parts; i++) {
      name.append(' ').append(people.joint(random)).append(people.pick(random));
    }
    return name.toString();
  }
}
