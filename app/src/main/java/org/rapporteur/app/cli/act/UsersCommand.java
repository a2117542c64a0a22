package org.rapporteur.app.cli.act;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.Program;
import org.rapporteur.app.cli.CommandLines;
import org.rapporteur.app.cli.RecordOptions;
import org.rapporteur.app.cli.Refused;
import org.rapporteur.app.sign.Passwords;
import org.rapporteur.app.sign.User;
import org.rapporteur.app.sign.Users;
import org.rapporteur.app.web.Caller.Role;
import org.rapporteur.model.Mark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** Names who may sign in to a server, what they may do, and how much they may see. */
@Command(
    name = "users",
    mixinStandardHelpOptions = true,
    description = {
      "Name who may sign in to `serve`. While one user is named, nobody comes in without signing",
      "in. Users are kept in a file beside the record; what changes counts at once."
    })
public final class UsersCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private RecordOptions record = new RecordOptions();

  @Option(
      names = "--users",
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      description = "The file of the users; the record's name with .users when not given.")
  private @Nullable Path file;

  /** The command over the parts of the program. */
  public UsersCommand(Program program) {
    this.program = program;
  }

  private Users users() {
    return new Users(file == null ? Users.beside(record.place().file()) : file);
  }

  @Override
  public Integer call() {
    return list();
  }

  @Command(name = "list", description = "List the users: name, role, mark, number of tokens.")
  int list() {
    for (User user : users().list()) {
      String role = user.role().name().toLowerCase(Locale.ROOT);
      String line = user.name() + "\t" + role + "\t" + user.mark().label();
      program.console().line(line + "\t" + user.tokens().size());
    }
    return CommandLines.DONE;
  }

  @Command(
      name = "add",
      description = "Add a user, or give one another role, mark and password, which is read.")
  int add(
      @Parameters(paramLabel = "NAME", description = "Stands under what the user does.")
          String name,
      @Option(names = "--role", required = true, description = "One of: ${COMPLETION-CANDIDATES}.")
          Role role,
      @Option(
              names = "--mark",
              required = true,
              description = "The highest handling mark to be seen: ${COMPLETION-CANDIDATES}.")
          Mark mark) {
    Users users = users();
    List<String> tokens = users.find(name).map(User::tokens).orElse(List.of());
    try {
      users.keep(new User(name, role, mark, hash(), tokens));
    } catch (IllegalArgumentException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
    return CommandLines.DONE;
  }

  private String hash() {
    return new Passwords(Passwords.USUAL_COST).hash(password());
  }

  /** Typed without being shown, or the first line of what is piped in. */
  private String password() {
    java.io.Console terminal = program.console().terminal() ? System.console() : null;
    if (terminal != null) {
      char[] typed = terminal.readPassword("password: ");
      return typed == null ? "" : new String(typed);
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(program.console().in(), StandardCharsets.UTF_8));
    try {
      String line = in.readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Command(name = "remove", description = "Remove a user, whose sessions and tokens end.")
  int remove(@Parameters(paramLabel = "NAME", description = "The user.") String name) {
    if (!users().remove(name)) {
      throw new Refused("no user is called " + name);
    }
    return CommandLines.DONE;
  }

  @Command(
      name = "token",
      description = "Print a new token by which programs ask as this user. It is shown once.")
  int token(@Parameters(paramLabel = "NAME", description = "The user.") String name) {
    try {
      program.console().line(users().token(name));
    } catch (IllegalArgumentException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
    return CommandLines.DONE;
  }
}
