package org.rapporteur.language.name.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the words around the head of an office or body say: modifiers, fields, body, state. */
final class Slots {
  private final List<String> modifiers = new ArrayList<>();
  private final StringBuilder fields = new StringBuilder();
  private @Nullable String state;
  private @Nullable String bodyEnglish;
  private @Nullable String bodyWords;
  private @Nullable String nested;
  private boolean former;
  private int under = -1;

  void addModifier(String english) {
    modifiers.add(english);
  }

  /** Adds a field, such as "foreign affairs"; {@code link} is "and", "for" or empty. */
  void addField(String english, String link) {
    if (fields.length() > 0) {
      fields.append(link.isEmpty() ? " " : " " + link + " ");
    } else if (!link.isEmpty() && !link.equals("and")) {
      fields.append(link).append(' ');
    }
    fields.append(english);
  }

  void setState(@Nullable String code) {
    if (state == null) {
      state = code;
    }
  }

  void setBody(@Nullable String english, String words, @Nullable String code) {
    if (bodyWords == null) {
      bodyEnglish = english;
      bodyWords = words;
    }
    setState(code);
  }

  /** Sets the office that this one serves, such as the Prime Minister of an adviser. */
  void setNested(OfficePhrase office, String link) {
    if (nested == null) {
      nested = link + " the " + office.english();
    }
    if (bodyWords == null) {
      bodyWords = office.organisation();
    }
    setState(office.state());
  }

  /** Notes where "under the President of ..." begins, which is no part of the short name. */
  void setUnder(int token) {
    under = token;
  }

  /** Where "under ..." begins; -1 when there is none. */
  int under() {
    return under;
  }

  void setFormer() {
    former = true;
  }

  @Nullable String state() {
    return state;
  }

  @Nullable String bodyEnglish() {
    return bodyEnglish;
  }

  @Nullable String bodyWords() {
    return bodyWords;
  }

  boolean former() {
    return former;
  }

  boolean hasField() {
    return fields.length() > 0;
  }

  boolean isEmpty() {
    return state == null && bodyWords == null && fields.length() == 0;
  }

  /** Modifiers and head, then the fields and body, in English. */
  String english(String head, String preposition) {
    StringBuilder out = new StringBuilder();
    for (String modifier : modifiers) {
      out.append(modifier).append(' ');
    }
    String ministry = ministry();
    boolean minister = head.endsWith("Minister");
    boolean headOf = head.endsWith("Head");
    if (ministry != null && fields.length() == 0 && (minister || headOf)) {
      String title = headOf ? head.substring(0, head.length() - 4) + "Minister" : head;
      return out.append(title).append(ministry).toString();
    }
    out.append(head);
    String field = fields.toString();
    if (!field.isEmpty()) {
      boolean linked = field.startsWith("for ") || field.startsWith("to ");
      out.append(linked ? " " : " " + preposition + " ").append(field);
    }
    if (nested != null) {
      out.append(' ').append(nested);
    }
    if (bodyEnglish != null) {
      out.append(out.indexOf(" of ") > 0 ? ", " : " of the ").append(bodyEnglish);
    }
    return out.toString();
  }

  /** " of Foreign Affairs" when the body is that ministry; null when it is none. */
  private @Nullable String ministry() {
    String body = bodyEnglish;
    if (body == null || !body.startsWith("Ministry of ")) {
      return null;
    }
    int state = body.indexOf(" of ", "Ministry of ".length());
    return body.substring("Ministry".length(), state < 0 ? body.length() : state);
  }
}
