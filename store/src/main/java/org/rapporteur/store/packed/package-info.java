/** Writes values of the record in few bytes and reads them again. */
@NullMarked
package org.rapporteur.store.packed;

import org.jspecify.annotations.NullMarked;
