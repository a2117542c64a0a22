package org.rapporteur.spark;

import java.util.ArrayList;
import java.util.List;

/**
 * What a job is asked to do.
 *
 * @param inputs files or folders of pages, as the engine names them
 * @param out the folder that takes what comes out
 * @param sifted whether pages pass the triage before they are read
 * @param batch input files that are read and put down at once
 */
record Order(List<String> inputs, String out, boolean sifted, int batch) {
  static final String USAGE =
      "usage: IN... --out DIR [--no-triage] [--batch FILES]\n"
          + "IN is a file, a folder or a glob of WARC, JSON Lines (id, url, published, text),"
          + " Parquet of the same columns, or anything else that can be read.";

  private static final int BATCH = 256;

  Order {
    inputs = List.copyOf(inputs);
    if (inputs.isEmpty() || out.isEmpty() || batch < 1) {
      throw new IllegalArgumentException(USAGE);
    }
  }

  /** The order given by the words of a command line. */
  static Order of(String... args) {
    List<String> inputs = new ArrayList<>();
    String out = "";
    boolean sifted = true;
    int batch = BATCH;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--no-triage" -> sifted = false;
        case "--out" -> out = value(args, ++i);
        case "--batch" -> batch = number(value(args, ++i));
        default -> inputs.add(args[i]);
      }
    }
    if (inputs.stream().anyMatch(input -> input.startsWith("--"))) {
      throw new IllegalArgumentException(USAGE);
    }
    return new Order(inputs, out, sifted, batch);
  }

  private static String value(String[] args, int at) {
    if (at >= args.length) {
      throw new IllegalArgumentException(USAGE);
    }
    return args[at];
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("--batch takes a number, not " + text, e);
    }
  }
}
