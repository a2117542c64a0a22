package org.rapporteur.language.tagger.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.tagger.Letters;
import org.rapporteur.language.tagger.NameType;
import org.rapporteur.language.tagger.TaggedName;

/**
 * The names of states in many languages. A state is a place to the tagger wherever it stands, also
 * where a corpus counts it as an organisation because it acts.
 */
final class StateNames {
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final Set<String> names = new HashSet<>();

  /** Reads the territories file, an object a line. */
  static StateNames read(Path file) throws IOException {
    StateNames states = new StateNames();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.contains("\"is_country\":true")) {
        states.addAll(line);
      }
    }
    return states;
  }

  private void addAll(String line) {
    for (String field : List.of("\"name\":", "\"names_strong\":", "\"names_weak\":")) {
      int start = line.indexOf(field);
      if (start < 0) {
        continue;
      }
      int from = start + field.length();
      int end = line.charAt(from) == '[' ? line.indexOf(']', from) : line.indexOf(",\"", from);
      Matcher matcher = QUOTED.matcher(line.substring(from, end < 0 ? line.length() : end));
      while (matcher.find()) {
        names.add(Letters.normalise(matcher.group(1)));
      }
    }
  }

  /** The sentence with every organisation named like a state made a place. */
  LabelledSentence asPlaces(LabelledSentence sentence) {
    List<TaggedName> changed = new ArrayList<>();
    for (TaggedName name : sentence.names()) {
      List<String> tokens = sentence.tokens().subList(name.firstToken(), name.endToken());
      String words = Letters.normalise(String.join(" ", tokens));
      boolean state = name.type() == NameType.ORGANISATION && isState(words);
      NameType type = state ? NameType.PLACE : name.type();
      changed.add(new TaggedName(name.firstToken(), name.endToken(), type));
    }
    return new LabelledSentence(sentence.tokens(), changed);
  }

  private boolean isState(String words) {
    boolean joined = words.length() > 3 && "وبلف".indexOf(words.charAt(0)) >= 0;
    return names.contains(words) || (joined && names.contains(words.substring(1)));
  }
}
