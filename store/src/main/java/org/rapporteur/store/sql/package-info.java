/** The tables of the ledger: what is kept, as rows. */
@NullMarked
package org.rapporteur.store.sql;

import org.jspecify.annotations.NullMarked;
