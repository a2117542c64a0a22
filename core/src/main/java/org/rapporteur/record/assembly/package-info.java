/** Puts what the reports say together: which of it is one, and what is shown of it. */
@NullMarked
package org.rapporteur.record.assembly;

import org.jspecify.annotations.NullMarked;
