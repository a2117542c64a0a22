/** Brings in readings and decisions made elsewhere, each checked against the texts on record. */
@NullMarked
package org.rapporteur.app.bring;

import org.jspecify.annotations.NullMarked;
