package org.rapporteur.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real PostgreSQL server of our own, from the binaries on the machine; it ends with the tests. It
 * runs as another user where the tests run as root, whom PostgreSQL does not serve.
 */
public final class PostgresServer {
  private static final List<String> PLACES =
      List.of(
          "/usr/lib/postgresql/15/bin",
          "/usr/lib/postgresql/16/bin",
          "/usr/lib/postgresql/17/bin",
          "/usr/local/bin",
          "/opt/homebrew/bin");
  private static final int SECONDS = 120;

  private final Path binaries;
  private final Path folder;
  private final int port;
  private int schemas;

  private PostgresServer(Path binaries) throws IOException, InterruptedException {
    this.binaries = binaries;
    folder = Files.createTempDirectory(Path.of("/tmp"), "rapporteur-postgres");
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    if (isRoot()) {
      run(List.of("chown", "nobody", folder.toString()));
    }
    postgres("initdb", "-D", data(), "-U", "desk", "-A", "trust", "-E", "UTF8", "--no-sync");
    Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    start();
  }

  /** The server of all tests; they are skipped where PostgreSQL is not installed. */
  public static PostgresServer shared() {
    Assumptions.assumeTrue(
        binaries().isPresent(),
        "PostgreSQL is not installed (postgresql-15 in Debian): its tests are skipped");
    return Shared.SERVER;
  }

  private static final class Shared {
    static final PostgresServer SERVER = make();

    private static PostgresServer make() {
      try {
        return new PostgresServer(binaries().orElseThrow());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static Optional<Path> binaries() {
    return PLACES.stream().map(Path::of).filter(p -> Files.exists(p.resolve("initdb"))).findFirst();
  }

  /** The address of a place for a record, with nothing in it. */
  public synchronized String place() {
    String schema = "r" + schemas++;
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=desk";
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("create schema " + schema);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return url + "&currentSchema=" + schema;
  }

  /** Starts it, and waits until it serves. */
  void start() throws IOException, InterruptedException {
    String options =
        "-p "
            + port
            + " -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=100 -c lc_messages=C"
            + " -k /tmp";
    postgres("pg_ctl", "-D", data(), "-l", log().toString(), "-o", options, "-w", "start");
  }

  /**
   * Kills it with all its processes, none of which can put anything in order first; gives the
   * number of the process that ran it. What the operating system was given is not lost by that, so
   * that syncing to the disk, which is off here, makes no difference.
   */
  long killAll() throws IOException, InterruptedException {
    long number = Long.parseLong(Files.readAllLines(Path.of(data(), "postmaster.pid")).get(0));
    ProcessHandle first = ProcessHandle.of(number).orElseThrow();
    List<ProcessHandle> all = new ArrayList<>(List.of(first));
    first.descendants().forEach(all::add);
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle each : all) {
      for (int waited = 0; each.isAlive() && waited < SECONDS * 10; waited++) {
        Thread.sleep(100);
      }
    }
    return number;
  }

  /** How often it has found, on starting, that it was not shut down properly. */
  int recoveries() throws IOException {
    try (Stream<String> lines = Files.lines(log())) {
      return (int) lines.filter(line -> line.contains("automatic recovery in progress")).count();
    }
  }

  private void end() {
    try {
      postgres("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path log() {
    return folder.resolve("log");
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private void postgres(String program, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", "nobody", "--"));
    }
    command.add(binaries.resolve(program).toString());
    command.addAll(List.of(words));
    run(command);
  }

  private void run(List<String> command) throws IOException, InterruptedException {
    Path said = Files.createTempFile("rapporteur-postgres", ".out");
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("/tmp").toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException(command + ": " + Files.readString(said));
    }
    Files.delete(said);
  }
}
