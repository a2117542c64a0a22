package org.rapporteur.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.app.Console;
import org.rapporteur.app.Program;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.sign.Door;
import org.rapporteur.app.sign.Passwords;
import org.rapporteur.app.sign.User;
import org.rapporteur.app.sign.Users;
import org.rapporteur.app.web.Caller.Role;
import org.rapporteur.app.web.Upload;
import org.rapporteur.model.Mark;
import org.rapporteur.read.format.Bytes;

/** A server with users, a public report and a restricted one, at an hour that the test sets. */
final class Guarded implements AutoCloseable {
  static final String PASSWORD = "a long pass phrase";

  private static final String OPEN =
      "The defence ministers of Egypt and Jordan met in Cairo on 3 May 2024.";
  private static final String CLOSED =
      "The defence ministers of Peru and Chad met in Lima on 3 May 2024.";

  final Users users;
  final Desk desk;
  final DeskServer server;
  final Browser browser;
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" content=\"([^\"]+)\"");

  private final SetClock clock = new SetClock();

  Guarded(Path folder) {
    this(folder, new Passwords(4));
  }

  Guarded(Path folder, Passwords passwords) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    Console console = new Console(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, false);
    Path file = folder.resolve("desk.db");
    users = new Users(Users.beside(file));
    users.keep(
        new User("Rita Reader", Role.READER, Mark.INTERNAL, passwords.hash(PASSWORD), List.of()));
    users.keep(new User("Rhea", Role.REVIEWER, Mark.INTERNAL, passwords.hash(PASSWORD), List.of()));
    users.keep(
        new User("Ada", Role.ADMINISTRATOR, Mark.RESTRICTED, passwords.hash(PASSWORD), List.of()));
    desk = new Desk(new Program(console, clock, new SplittableRandom(1)), file, Mark.RESTRICTED);
    if (desk.book().ledger().position() == 0) {
      desk.take(List.of(upload("open.txt", OPEN)), Mark.PUBLIC);
      desk.take(List.of(upload("closed.txt", CLOSED)), Mark.RESTRICTED);
    }
    server =
        DeskServer.start(
            desk, new Listening("127.0.0.1", 0, null, new Door(users, passwords, clock)));
    browser = new Browser(server.port());
  }

  static Upload upload(String name, String text) {
    return new Upload(name, "text/plain", Bytes.of(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Tries to sign in. */
  Browser.Page tries(String name, String password) {
    return browser.form("/sign-in", Map.of("name", name, "password", password));
  }

  /** Signs in; gives the cookie of the session. */
  String cookie(String name) {
    Browser.Page page = tries(name, PASSWORD);
    assertEquals(303, page.status(), page.body());
    String set = page.header("Set-Cookie");
    assertTrue(set.contains("HttpOnly") && set.contains("SameSite=Strict"), set);
    return set.substring(0, set.indexOf(';'));
  }

  /** What the forms of the session bear. */
  String token(String cookie) {
    Matcher token = TOKEN.matcher(browser.get("/inbox", "Cookie", cookie).body());
    assertTrue(token.find());
    return token.group(1);
  }

  /** Sends a form as a page of the server does. */
  Browser.Page sends(String path, String cookie, Map<String, String> fields) {
    return browser.form(path, fields, "Origin", browser.origin(), "Cookie", cookie);
  }

  void later(Duration by) {
    clock.later(by);
  }

  @Override
  public void close() {
    server.close();
    desk.close();
  }
}
