/** Spreadsheets and slides: no reports, but rows that a mapping can make sense of. */
@NullMarked
package org.rapporteur.read.sheet;

import org.jspecify.annotations.NullMarked;
