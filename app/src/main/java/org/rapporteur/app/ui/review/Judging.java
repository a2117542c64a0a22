package org.rapporteur.app.ui.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.app.decide.Decision;
import org.rapporteur.app.decide.Rulings;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Asked;
import org.rapporteur.app.web.Places;
import org.rapporteur.app.web.Problem;
import org.rapporteur.record.Judgement;

/** Takes a decision from a form, keeps it, and leads on. */
public final class Judging {
  private static final String AGE = "; Path=/; Max-Age=31536000; SameSite=Strict; HttpOnly";

  private Judging() {}

  /** Keeps the decision sent. */
  public static Answered of(Desk desk, Asked asked) {
    Map<String, String> fields = new TreeMap<>();
    String more = asked.value("set");
    if (more != null) {
      fields(more, fields);
    }
    String kind = asked.value("set.kind");
    if (kind != null) {
      fields.put("kind", kind);
    }
    Decision decision =
        new Decision(
            verb(asked.need("act")),
            asked.fields("id"),
            asked.value("path"),
            asked.value("value"),
            asked.value("report"),
            asked.value("quote"),
            fields);
    String signedIn = asked.caller().name();
    String by = signedIn == null ? asked.need("by") : signedIn;
    Judgement judgement =
        Rulings.signed(
            new Rulings(desk.book(), desk.clearance()).of(decision),
            by,
            desk.program().clock().instant(),
            asked.need("reason"));
    desk.book().judge(judgement);
    return Answered.seeOther(Places.with(back(asked), Map.of("done", judgement.id())))
        .with(
            "Set-Cookie",
            SignedForm.COOKIE + "=" + URLEncoder.encode(by, StandardCharsets.UTF_8) + AGE);
  }

  /** Fields as {@code name=value; name=value}. */
  private static void fields(String written, Map<String, String> fields) {
    for (String part : written.split(";", -1)) {
      int sign = part.indexOf('=');
      if (sign > 0) {
        fields.put(part.substring(0, sign).strip(), part.substring(sign + 1).strip());
      } else if (!part.isBlank()) {
        fields.put("value", part.strip());
      }
    }
  }

  private static Decision.Verb verb(String word) {
    for (Decision.Verb verb : Decision.Verb.values()) {
      if (verb.name().toLowerCase(Locale.ROOT).equals(word)) {
        return verb;
      }
    }
    throw Problem.wrong("no act is called " + word);
  }

  /** A decided doubt is gone; everything else is shown again. */
  private static String back(Asked asked) {
    String back = asked.value("back");
    boolean editor =
        back != null && back.matches("/review/(engagements|parties|commitments|reports)/[~\\w.-]+");
    return editor ? String.valueOf(back) : "/review";
  }
}
