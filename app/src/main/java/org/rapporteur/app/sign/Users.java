package org.rapporteur.app.sign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.web.Caller.Role;
import org.rapporteur.model.Mark;

/**
 * The users of a record, in a file beside it that its owner alone can read. What changes in the
 * file counts from the next request on. Safe for many threads; one process writes at a time.
 */
public final class Users {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private @Nullable FileTime read;
  private Map<String, User> users = new TreeMap<>();

  /** The users in the file; none when it is missing. */
  public Users(Path file) {
    this.file = file;
  }

  /** The file of the users of the record in this file. */
  public static Path beside(Path record) {
    return record.resolveSibling(record.getFileName() + ".users");
  }

  /** All of them by name. */
  public synchronized List<User> list() {
    refresh();
    return List.copyOf(users.values());
  }

  /** True when nobody may sign in. */
  public boolean isEmpty() {
    return list().isEmpty();
  }

  /** The user of this name. */
  public synchronized Optional<User> find(String name) {
    refresh();
    return Optional.ofNullable(users.get(name));
  }

  /** The user one of whose tokens this is. */
  public Optional<User> ofToken(String token) {
    String hash = Secrets.hash(token);
    return list().stream()
        .filter(user -> user.tokens().stream().anyMatch(each -> Secrets.areOne(each, hash)))
        .findFirst();
  }

  /** Keeps a user, in the place of one of the same name. */
  public synchronized void keep(User user) {
    refresh();
    users.put(user.name(), user);
    write();
  }

  /** Gives a user a new token, which is told once and kept by its hash alone. */
  public synchronized String token(String name) {
    refresh();
    User user = users.get(name);
    if (user == null) {
      throw new IllegalArgumentException("no user is called " + name);
    }
    String token = new Secrets().fresh();
    List<String> tokens = new ArrayList<>(user.tokens());
    tokens.add(Secrets.hash(token));
    keep(new User(name, user.role(), user.mark(), user.hash(), tokens));
    return token;
  }

  /** Removes the user of this name; false when there is none. */
  public synchronized boolean remove(String name) {
    refresh();
    boolean known = users.remove(name) != null;
    if (known) {
      write();
    }
    return known;
  }

  private void refresh() {
    try {
      if (!Files.exists(file)) {
        users = new TreeMap<>();
        read = null;
        return;
      }
      FileTime changed = Files.getLastModifiedTime(file);
      if (!changed.equals(read)) {
        users = parse(JSON.readTree(Files.readAllBytes(file)));
        read = changed;
      }
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(new IOException(file + ": " + e.getOriginalMessage(), e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, User> parse(JsonNode root) {
    Map<String, User> users = new TreeMap<>();
    for (JsonNode node : root.path("users")) {
      List<String> tokens = new ArrayList<>();
      node.path("tokens").forEach(token -> tokens.add(token.asText()));
      User user =
          new User(
              node.path("name").asText(),
              Role.valueOf(node.path("role").asText().toUpperCase(Locale.ROOT)),
              Mark.valueOf(node.path("mark").asText().toUpperCase(Locale.ROOT)),
              node.path("password").asText(),
              tokens);
      users.put(user.name(), user);
    }
    return users;
  }

  private void write() {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode all = root.putArray("users");
    for (User user : users.values()) {
      ObjectNode node = all.addObject();
      node.put("name", user.name())
          .put("role", user.role().name().toLowerCase(Locale.ROOT))
          .put("mark", user.mark().label())
          .put("password", user.hash());
      user.tokens().forEach(node.putArray("tokens")::add);
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.deleteIfExists(fresh);
      createForOwner(fresh);
      Files.write(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
      move(fresh);
      read = null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void createForOwner(Path path) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(path);
    }
  }

  private void move(Path fresh) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
