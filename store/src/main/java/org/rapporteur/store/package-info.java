/** Keeping claims and judgements in SQL, and searching them. */
@NullMarked
package org.rapporteur.store;

import org.jspecify.annotations.NullMarked;
