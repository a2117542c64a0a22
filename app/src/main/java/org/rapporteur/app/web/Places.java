package org.rapporteur.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;

/** Where entries of the record stand in addresses. */
public final class Places {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");
  private static final String CODED = "~";

  private Places() {}

  /**
   * An id as one part of a path. A report goes by whatever id it came in with: one that could not
   * stand in a path is written in Base64 after a tilde.
   */
  public static String part(String id) {
    return PLAIN.matcher(id).matches()
        ? id
        : CODED
            + Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(id.getBytes(StandardCharsets.UTF_8));
  }

  /** The id that a part of a path stands for. */
  public static String id(String part) {
    if (!part.startsWith(CODED)) {
      return part;
    }
    try {
      return new String(Base64.getUrlDecoder().decode(part.substring(1)), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Problem.notFound(part);
    }
  }

  /** A path with parameters; empty values are left out. */
  public static String with(String path, Map<String, String> parameters) {
    StringBuilder out = new StringBuilder(path);
    char sign = '?';
    for (Map.Entry<String, String> each : parameters.entrySet()) {
      if (!each.getValue().isEmpty()) {
        out.append(sign).append(coded(each.getKey())).append('=').append(coded(each.getValue()));
        sign = '&';
      }
    }
    return out.toString();
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
