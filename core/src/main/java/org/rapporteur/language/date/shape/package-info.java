/** The shapes in which languages write dates, over the words of their calendars. */
@NullMarked
package org.rapporteur.language.date.shape;

import org.jspecify.annotations.NullMarked;
