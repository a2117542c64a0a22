package org.rapporteur.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The input files of a job, in the order of their names, cut into batches that never change. */
final class Inputs {
  private static final String LIST = "inputs.txt";

  private final Order order;
  private final Configuration configuration;

  /** The inputs of the order. */
  Inputs(Order order, Configuration configuration) {
    this.order = order;
    this.configuration = configuration;
  }

  /**
   * The files batch by batch, those of the first run when the job goes on with one.
   *
   * @throws IOException when there is no such input, or the output was made of other inputs
   */
  List<List<String>> batches() throws IOException {
    List<String> files = List.copyOf(files());
    if (files.isEmpty()) {
      throw new FileNotFoundException("no file in " + String.join(", ", order.inputs()));
    }
    String list =
        "sifted "
            + order.sifted()
            + ", by "
            + order.batch()
            + "\n"
            + String.join("\n", files)
            + "\n";
    Path kept = new Path(order.out(), LIST);
    FileSystem system = kept.getFileSystem(configuration);
    if (!system.exists(kept)) {
      try (FSDataOutputStream out = system.create(kept)) {
        out.write(list.getBytes(StandardCharsets.UTF_8));
      }
    } else if (!read(system, kept).equals(list)) {
      throw new IOException(order.out() + " was made of other inputs or by another order: " + kept);
    }
    List<List<String>> batches = new ArrayList<>();
    for (int from = 0; from < files.size(); from += order.batch()) {
      batches.add(files.subList(from, Math.min(files.size(), from + order.batch())));
    }
    return batches;
  }

  /** True when the table at the path was written to its end. */
  boolean isWhole(String path) throws IOException {
    Path done = new Path(path, "_SUCCESS");
    return done.getFileSystem(configuration).exists(done);
  }

  private static String read(FileSystem system, Path path) throws IOException {
    try (FSDataInputStream in = system.open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Set<String> files() throws IOException {
    Set<String> files = new TreeSet<>();
    for (String input : order.inputs()) {
      Path pattern = new Path(input);
      FileSystem system = pattern.getFileSystem(configuration);
      FileStatus[] found = system.globStatus(pattern);
      if (found == null || found.length == 0) {
        throw new FileNotFoundException("no input " + input);
      }
      for (FileStatus status : found) {
        add(files, system, status);
      }
    }
    return files;
  }

  private static void add(Set<String> files, FileSystem system, FileStatus status)
      throws IOException {
    if (status.isFile()) {
      files.add(status.getPath().toString());
      return;
    }
    for (FileStatus within : system.listStatus(status.getPath())) {
      String name = within.getPath().getName();
      if (!name.startsWith(".") && !name.startsWith("_")) {
        add(files, system, within);
      }
    }
  }
}
