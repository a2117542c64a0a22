/** The port to the ledger: readings, claims and judgements, the only truth of the record. */
@NullMarked
package org.rapporteur.record;

import org.jspecify.annotations.NullMarked;
