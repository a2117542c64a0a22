/** Erases words and reports from a record for good, and keeps them from coming back. */
@NullMarked
package org.rapporteur.store.redact;

import org.jspecify.annotations.NullMarked;
