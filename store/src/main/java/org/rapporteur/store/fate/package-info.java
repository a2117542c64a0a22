/** What became of commitments, kept in rows and renewed where something new may keep them. */
@NullMarked
package org.rapporteur.store.fate;

import org.jspecify.annotations.NullMarked;
