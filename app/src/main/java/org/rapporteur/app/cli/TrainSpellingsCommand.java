package org.rapporteur.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Program;
import org.rapporteur.identity.name.SpellingPairs;
import org.rapporteur.identity.name.SpellingTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns how names are spelt across scripts from tables of names. */
@Command(
    name = "train-spellings",
    mixinStandardHelpOptions = true,
    description = {
      "Learn how names are spelt across scripts, from tables of lines: Latin name, tab, letters in"
          + " the other script with spaces between, tab, frequency.",
      "DIR holds wd_arabic_64.tsv, wd_russian_64.tsv and wd_chinese_64.tsv."
    })
final class TrainSpellingsCommand implements Callable<Integer> {
  private static final Map<String, String> MODELS =
      new TreeMap<>(Map.of("arabic", "arabic", "russian", "cyrillic", "chinese", "han"));

  /** Every so manieth pair of Latin spellings is enough. */
  private static final int LATIN_PAIRS = 30_000;

  private final Program program;

  @Parameters(paramLabel = "DIR", description = "The folder of tables.")
  private @Nullable Path tables;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where models go.")
  private @Nullable Path out;

  TrainSpellingsCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    if (tables == null || out == null) {
      throw new Refused("give the folder of tables and --out DIR");
    }
    Files.createDirectories(out);
    for (Map.Entry<String, String> model : MODELS.entrySet()) {
      Path table = tables.resolve("wd_" + model.getKey() + "_64.tsv");
      if (!Files.isReadable(table)) {
        throw new Refused("no table " + table);
      }
      List<SpellingTrainer.Pair> pairs =
          SpellingPairs.of(Files.readAllLines(table, StandardCharsets.UTF_8));
      learn(model.getValue(), pairs, out);
      if (model.getKey().equals("russian")) {
        List<SpellingTrainer.Pair> latin = new ArrayList<>(SpellingPairs.latin(pairs));
        learn("latin", latin.subList(0, Math.min(latin.size(), LATIN_PAIRS)), out);
      }
    }
    return CommandLines.DONE;
  }

  private void learn(String name, List<SpellingTrainer.Pair> pairs, Path folder)
      throws IOException {
    List<String> lines = new SpellingTrainer().learn(pairs);
    Files.write(folder.resolve("spelling-" + name + ".tsv"), lines, StandardCharsets.UTF_8);
    program.console().line(name + ": " + lines.size() + " pieces from " + pairs.size() + " pairs");
  }
}
