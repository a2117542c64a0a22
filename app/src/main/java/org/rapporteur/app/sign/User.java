package org.rapporteur.app.sign;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.app.web.Caller.Role;
import org.rapporteur.model.Mark;

/**
 * Somebody who may sign in.
 *
 * @param name the name that stands under what the user does
 * @param role what the user may do
 * @param mark the highest handling mark the user may see
 * @param hash of the password
 * @param tokens hashes of the tokens by which the user's programs ask
 */
public record User(String name, Role role, Mark mark, String hash, List<String> tokens) {
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}._' -]{0,62}[\\p{L}\\p{M}\\p{N}.])?");

  /** Copies the list; refuses a name that could not stand in a log. */
  public User {
    tokens = List.copyOf(tokens);
    if (!NAME.matcher(name).matches() || name.startsWith("rule:")) {
      throw new IllegalArgumentException("no name of a user: " + name);
    }
  }
}
