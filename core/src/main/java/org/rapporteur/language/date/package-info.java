/** Dates and periods, as exact as a report gives them, each with its ground. */
@NullMarked
package org.rapporteur.language.date;

import org.jspecify.annotations.NullMarked;
