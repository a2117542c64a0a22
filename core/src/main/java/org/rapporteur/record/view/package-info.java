/** The record as it is shown: what the ledger's claims and judgements add up to. */
@NullMarked
package org.rapporteur.record.view;

import org.jspecify.annotations.NullMarked;
