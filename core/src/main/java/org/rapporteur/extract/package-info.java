/** Extraction: mentions become engagements whose every value quotes the report. */
@NullMarked
package org.rapporteur.extract;

import org.jspecify.annotations.NullMarked;
