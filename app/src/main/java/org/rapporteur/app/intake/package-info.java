/** From sources to what became of each report. */
@NullMarked
package org.rapporteur.app.intake;

import org.jspecify.annotations.NullMarked;
