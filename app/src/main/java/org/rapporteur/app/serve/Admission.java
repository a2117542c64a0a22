package org.rapporteur.app.serve;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.sign.Door;
import org.rapporteur.app.ui.SignInPage;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Caller;
import org.rapporteur.app.web.Caller.Role;
import org.rapporteur.app.web.Problem;
import org.rapporteur.app.web.Route;
import org.rapporteur.model.Mark;

/**
 * Whom a server lets in and what they may do: everybody at this machine where no users are named,
 * and else nobody who is not signed in.
 */
final class Admission {
  private static final String COOKIE = "session";
  private static final String PLACE = "; Path=/; SameSite=Strict; HttpOnly";
  private static final int TOO_MANY = 429;

  private final @Nullable Door door;
  private final Mark mark;
  private final String secure;

  /**
   * Admission by a door.
   *
   * @param door lets in users, or null where everybody at this machine may come in
   * @param mark the highest handling mark that anybody may see here
   * @param secure whether browsers reach the server by HTTPS alone
   */
  Admission(@Nullable Door door, Mark mark, boolean secure) {
    this.door = door;
    this.mark = mark;
    this.secure = secure ? "; Secure" : "";
  }

  /** Who asks; empty when nobody is signed in and somebody must be. */
  Optional<Caller> caller(Asked asked) {
    return door == null ? Optional.of(Caller.here(mark)) : door.caller(asked, asked.cookie(COOKIE));
  }

  /**
   * Refuses what the caller may not do, and what was not sent from the caller's own pages.
   *
   * @param leaving whether the caller signs out, which everybody may
   */
  static void check(Asked asked, Route.Method method, Role needed, boolean leaving) {
    Caller caller = asked.caller();
    boolean changes = method == Route.Method.POST && !leaving;
    Role role = changes && !needed.includes(Role.REVIEWER) ? Role.REVIEWER : needed;
    if (!caller.role().includes(role)) {
      String name = role.name().toLowerCase(Locale.ROOT);
      throw Problem.of(403, "Refused", "this needs the role of a " + name);
    }
    if (method == Route.Method.POST) {
      String sent = asked.header("X-Token");
      Door.checkForm(caller, sent == null ? asked.value("token") : sent);
    }
  }

  /** The page where one signs in. */
  static Answered page(Asked asked) {
    return SignInPage.of(asked, null);
  }

  /** Lets in whose name and password are right. */
  Answered signIn(Asked asked) {
    if (door == null) {
      return Answered.seeOther("/");
    }
    try {
      String key = door.open(asked.need("name"), asked.need("password"), asked.address());
      return Answered.seeOther("/").with("Set-Cookie", COOKIE + "=" + key + PLACE + secure);
    } catch (Problem e) {
      String trouble = e.status() == TOO_MANY ? "wait" : "wrong";
      return SignInPage.of(asked, trouble).withStatus(e.status());
    }
  }

  /** Ends the session that asks. */
  Answered signOut(Asked asked) {
    String key = asked.cookie(COOKIE);
    if (door != null && key != null) {
      door.close(key);
    }
    return Answered.seeOther("/sign-in")
        .with("Set-Cookie", COOKIE + "=" + PLACE + secure + "; Max-Age=0");
  }

  /** How many are signed in. */
  int signedIn() {
    return door == null ? 0 : door.count();
  }

  /** True where nobody needs to sign in. */
  boolean isOpen() {
    return door == null;
  }
}
