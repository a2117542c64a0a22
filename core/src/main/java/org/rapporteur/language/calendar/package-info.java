/** Names of months and weekdays of a language, and the ways its words are written. */
@NullMarked
package org.rapporteur.language.calendar;

import org.jspecify.annotations.NullMarked;
