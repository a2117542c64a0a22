/** Tables: spreadsheets and CSV files as rows of cells. */
@NullMarked
package org.rapporteur.read.sheet;

import org.jspecify.annotations.NullMarked;
