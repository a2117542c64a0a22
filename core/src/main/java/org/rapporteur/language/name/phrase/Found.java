package org.rapporteur.language.name.phrase;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of tokens recognised as a state, city, body or class of states.
 *
 * @param first number of its first token
 * @param end one past the number of its last token
 * @param sort what it is
 * @param english its English name, or null when none is known
 * @param code alpha-2 of the state it is or belongs to, or null
 * @param detail the form of a state, "capital" or "city", or the category of a body
 * @param acronym its acronym, or null
 * @param joined whether a conjunction is written on to its first word
 */
public record Found(
    int first,
    int end,
    Sort sort,
    @Nullable String english,
    @Nullable String code,
    String detail,
    @Nullable String acronym,
    boolean joined) {
  /** What can be recognised before people and offices. */
  public enum Sort {
    /** A state by its name or adjective. */
    STATE,
    /** A city. */
    CITY,
    /** An organisation. */
    BODY,
    /** A class of parties. */
    GROUP
  }

  /** True for a state named by its adjective. */
  public boolean isAdjective() {
    return sort == Sort.STATE && detail.equals("adjective");
  }

  /** The same with the acronym that the report gives it. */
  public Found withAcronym(String letters) {
    return new Found(first, end, sort, english, code, detail, letters, joined);
  }

  /** The same as one of a state. */
  public Found withCode(@Nullable String state) {
    return new Found(first, end, sort, english, state, detail, acronym, joined);
  }
}
