package org.rapporteur.language.date.shape;

/**
 * What one or more pieces of a sentence can mean in a date. Kinds:
 *
 * <ul>
 *   <li>{@code D} number of a day, {@code O} ordinal of a day, {@code Y} year, {@code G} Hijri
 *       year, {@code N} other number
 *   <li>{@code M} month, {@code A} word that is a month only beside a number or preposition, {@code
 *       J} Hijri month, {@code W} weekday, {@code V} short weekday
 *   <li>{@code y m w d} the words year, month, week, day; {@code K k} marks of a month and a day;
 *       {@code p n c} last, next, this; {@code R} relative day, {@code Z} relative year, {@code L}
 *       early, mid, late
 *   <li>{@code S} season and {@code B} one whose word has other meanings, {@code X} decade, {@code
 *       b g l E} the words quarter, half, decade, weekend, {@code Q U} marks of a quarter and a
 *       half, {@code T} final, {@code C} century, {@code I} now, {@code v j H} the week, month and
 *       weekend after next
 *   <li>{@code f t a o i} from, to, and, of, on; {@code e h} Gregorian and Hijri era, {@code q}
 *       corresponding to; {@code F} what is to come
 *   <li>{@code - / . , ( )} marks; {@code x} anything else
 * </ul>
 *
 * @param kind the kind
 * @param value number of the day, month, weekday or year, or offset of a relative one; 0 if none
 * @param first number of its first piece
 * @param end one past the number of its last piece; equal to {@code first} for what is implied
 */
public record Sign(char kind, int value, int first, int end) {}
