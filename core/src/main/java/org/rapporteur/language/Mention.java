package org.rapporteur.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Bound;
import org.rapporteur.model.CountOf;
import org.rapporteur.model.Span;

/** A stretch of a sentence that stands for something the record knows. */
public sealed interface Mention {
  /** Where it stands in the report. */
  Span span();

  /** Number of its sentence. */
  int sentence();

  /**
   * An office: what somebody is.
   *
   * @param span the words of the office
   * @param sentence number of its sentence
   * @param english the office in English, such as {@code Deputy Minister of Foreign Affairs}
   * @param state alpha-2 of the state it is an office of, or null
   * @param organisation the organisation it is an office of, as written, or null
   * @param former whether the report calls it a past office
   */
  record Office(
      Span span,
      int sentence,
      String english,
      @Nullable String state,
      @Nullable String organisation,
      boolean former)
      implements Mention {}

  /**
   * A person's name, with the offices that stand beside it.
   *
   * @param span the name, without titles and honorifics
   * @param sentence number of its sentence
   * @param name the name as written
   * @param offices offices in apposition, nearest first; may be empty
   */
  record Person(Span span, int sentence, String name, List<Office> offices) implements Mention {
    /** Copies the list. */
    public Person {
      offices = List.copyOf(offices);
    }
  }

  /**
   * An organisation, ministry, institute or other body.
   *
   * @param span its words
   * @param sentence number of its sentence
   * @param name as written, without the acronym in brackets that may follow
   * @param english its English name, composed or known; null when none is known
   * @param acronym its acronym as the report or the authority file gives it, or null
   * @param code alpha-2 of the state whose organ it is, or that it plainly belongs to; null
   *     otherwise
   * @param category {@code organ}, {@code institute}, {@code intergovernmental}, {@code company},
   *     {@code other}
   */
  record Organisation(
      Span span,
      int sentence,
      String name,
      @Nullable String english,
      @Nullable String acronym,
      @Nullable String code,
      String category)
      implements Mention {}

  /**
   * A class of parties named as one, such as the member states of an alliance.
   *
   * @param span its words
   * @param sentence number of its sentence
   * @param name as written
   * @param english in English, or null
   */
  record Group(Span span, int sentence, String name, @Nullable String english) implements Mention {}

  /**
   * A state.
   *
   * @param span its words
   * @param sentence number of its sentence
   * @param name as written
   * @param code alpha-2
   * @param form {@code name}, {@code adjective} ("Russian"), {@code compound} (part of a hyphenated
   *     word) or {@code capital} (a capital that stands for its state)
   */
  record State(Span span, int sentence, String name, String code, String form) implements Mention {}

  /**
   * A city.
   *
   * @param span its words
   * @param sentence number of its sentence
   * @param english its English name
   * @param code alpha-2 of its state
   * @param capital whether it is the capital
   */
  record City(Span span, int sentence, String english, String code, boolean capital)
      implements Mention {}

  /**
   * A number of parties.
   *
   * @param span the number with its bound and what is counted
   * @param sentence number of its sentence
   * @param of what is counted
   * @param value the number
   * @param bound how it is bounded
   */
  record Counted(Span span, int sentence, CountOf of, int value, Bound bound) implements Mention {}

  /**
   * The number of a round, session or meeting in its series.
   *
   * @param span the words of the number
   * @param sentence number of its sentence
   * @param number the number, from 1
   */
  record Edition(Span span, int sentence, int number) implements Mention {}
}
