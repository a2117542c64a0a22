/** What persons decided about the values that reports give, put over what the reader found. */
@NullMarked
package org.rapporteur.record.amend;

import org.jspecify.annotations.NullMarked;
