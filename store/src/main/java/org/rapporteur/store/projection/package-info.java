/** The tables made from the ledger for lists and look-ups, and what is shown from them. */
@NullMarked
package org.rapporteur.store.projection;

import org.jspecify.annotations.NullMarked;
