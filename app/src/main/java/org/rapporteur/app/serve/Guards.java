package org.rapporteur.app.serve;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.web.Problem;

/**
 * Keeps other web sites out of a server on one's own machine. A page that has its name lead to
 * 127.0.0.1 is known by its Host header; a page that sends a form here is known by what browsers
 * say of where a request comes from (Fetch Metadata, and Origin in older ones).
 */
final class Guards {
  private static final String OWN = "same-origin";
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Listening listening;

  Guards(Listening listening) {
    this.listening = listening;
  }

  /** The address to listen on; throws when others reach it and nobody has to sign in. */
  static InetAddress own(Listening listening) {
    String host = listening.host();
    try {
      InetAddress address = InetAddress.getByName(host);
      if (address.isLoopbackAddress() || listening.door() != null) {
        return address;
      }
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no such host: " + host, e);
    }
    throw new IllegalArgumentException(
        host
            + " is reached by others, who would see all that is on record: name users first"
            + " (rapporteur users add), or serve 127.0.0.1");
  }

  /** Refuses what comes from elsewhere, and tells browsers what a page may do. */
  void check(Context context, int port) {
    headers(context);
    String host = context.header("Host");
    if (host == null || !names(port).contains(host.toLowerCase(Locale.ROOT))) {
      throw refused("asked under a name that is not this server's own: " + host);
    }
    if (!Set.of("GET", "HEAD").contains(context.method().name())) {
      write(context, "http://" + host.toLowerCase(Locale.ROOT));
    }
  }

  private Set<String> names(int port) {
    Set<String> names =
        new HashSet<>(
            List.of(
                "127.0.0.1:" + port,
                "localhost:" + port,
                "[::1]:" + port,
                listening.host().toLowerCase(Locale.ROOT) + ":" + port));
    if (listening.origin() != null) {
      names.add(listening.origin().getAuthority().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  private void write(Context context, String here) {
    String site = context.header("Sec-Fetch-Site");
    String origin = context.header("Origin");
    boolean own = site == null ? isOwn(origin, here) : site.equals(OWN) || site.equals("none");
    boolean known = origin == null || origin.equals("null") || isOwn(origin, here);
    if (!own || !known) {
      throw refused("the record is changed only from its own pages, not from " + origin);
    }
  }

  /** Programs that are no browsers send no origin. */
  private boolean isOwn(@Nullable String origin, String here) {
    return origin == null
        || origin.toLowerCase(Locale.ROOT).equals(here)
        || (listening.origin() != null
            && origin.equalsIgnoreCase(listening.origin().toString().replaceAll("/+$", "")));
  }

  private static void headers(Context context) {
    context
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Resource-Policy", OWN)
        .header("Cross-Origin-Opener-Policy", OWN)
        .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
        .header("Cache-Control", "private, no-cache");
  }

  private static Problem refused(String why) {
    return Problem.of(403, "Refused", why);
  }
}
