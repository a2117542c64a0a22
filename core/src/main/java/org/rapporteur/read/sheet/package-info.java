/** Spreadsheets and slides, recognised and refused by name. */
@NullMarked
package org.rapporteur.read.sheet;

import org.jspecify.annotations.NullMarked;
