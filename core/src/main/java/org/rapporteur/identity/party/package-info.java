/** Decides which namings are of one party. */
@NullMarked
package org.rapporteur.identity.party;

import org.jspecify.annotations.NullMarked;
