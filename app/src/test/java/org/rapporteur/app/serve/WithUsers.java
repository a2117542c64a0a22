package org.rapporteur.app.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.sign.Passwords;

/** What is tried of a server with users, which each test has anew. */
abstract class WithUsers {
  @SuppressWarnings("NullAway.Init")
  private static Path read;

  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  Guarded guarded;

  @SuppressWarnings("NullAway.Init")
  Browser browser;

  /** Reading is slow: what is read once is copied for each test. */
  @BeforeAll
  static void reads(@TempDir Path folder) {
    new Guarded(folder).close();
    read = folder.resolve("desk.db");
  }

  @BeforeEach
  void starts(@TempDir Path folder) throws IOException {
    this.folder = folder;
    Files.copy(read, folder.resolve("desk.db"));
    guarded = new Guarded(folder);
    browser = guarded.browser;
  }

  /** Starts another in its place, whose passwords are hashed so. */
  void startsWith(Passwords passwords) throws IOException {
    guarded.close();
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.copy(read, other.resolve("desk.db"));
    guarded = new Guarded(other, passwords);
    browser = guarded.browser;
  }

  @AfterEach
  void stops() {
    guarded.close();
  }
}
