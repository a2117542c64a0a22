/** Brings the mentions of a report together, party by party. */
@NullMarked
package org.rapporteur.extract.roster.gather;

import org.jspecify.annotations.NullMarked;
