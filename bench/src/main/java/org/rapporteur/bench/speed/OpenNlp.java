package org.rapporteur.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * OpenNLP's sentence, token, part-of-speech and name steps with its English models; as it ships no
 * model of names, one is learned from a file of words and tags. One is used by one thread.
 */
final class OpenNlp {
  private final SentenceDetectorME sentences;
  private final TokenizerME tokens;
  private final POSTaggerME tags;
  private final NameFinderME names;

  OpenNlp(TokenNameFinderModel nameModel) throws IOException {
    try (InputStream sentence = model("sentence");
        InputStream token = model("tokens");
        InputStream tag = model("pos")) {
      sentences = new SentenceDetectorME(new SentenceModel(sentence));
      tokens = new TokenizerME(new TokenizerModel(token));
      tags = new POSTaggerME(new POSModel(tag));
    }
    names = new NameFinderME(nameModel);
  }

  private static InputStream model(String step) {
    String name = String.format(Locale.ROOT, "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin", step);
    return Objects.requireNonNull(OpenNlp.class.getResourceAsStream(name), name);
  }

  /** All four steps; how many tags and names were given. */
  int read(String text) {
    int found = 0;
    for (String sentence : sentences.sentDetect(text)) {
      String[] words = tokens.tokenize(sentence);
      found += tags.tag(words).length + names.find(words).length;
    }
    names.clearAdaptiveData();
    return found;
  }

  /**
   * A model of names learned with the defaults from words and tags ({@code I-PER}, O), a line each.
   */
  static TokenNameFinderModel learn(Path columns) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    List<String[]> sentence = new ArrayList<>();
    for (String line : Files.readAllLines(columns, StandardCharsets.UTF_8)) {
      String[] cells = line.strip().split("\\s+");
      if (cells.length >= 2) {
        sentence.add(cells);
      } else if (!sentence.isEmpty()) {
        samples.add(sample(sentence));
        sentence.clear();
      }
    }
    return NameFinderME.train(
        "eng",
        null,
        ObjectStreamUtils.createObjectStream(samples),
        TrainingParameters.defaultParams(),
        TokenNameFinderFactory.create(null, null, Map.of(), new BioCodec()));
  }

  private static NameSample sample(List<String[]> sentence) {
    String[] words = sentence.stream().map(cells -> cells[0]).toArray(String[]::new);
    List<Span> names = new ArrayList<>();
    for (int i = 0; i < words.length; ) {
      String type = type(sentence.get(i));
      int end = i + 1;
      while (!type.isEmpty() && end < words.length && continues(sentence.get(end), type)) {
        end++;
      }
      if (!type.isEmpty()) {
        names.add(new Span(i, end, type));
      }
      i = end;
    }
    return new NameSample(words, names.toArray(Span[]::new), false);
  }

  private static boolean continues(String[] cells, String type) {
    return type(cells).equals(type) && !cells[cells.length - 1].startsWith("B-");
  }

  private static String type(String[] cells) {
    String tag = cells[cells.length - 1];
    return tag.length() > 2 && tag.charAt(1) == '-' ? tag.substring(2) : "";
  }
}
