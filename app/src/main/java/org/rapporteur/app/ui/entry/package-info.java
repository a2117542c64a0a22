/** Pages of one entry of the record each. */
@NullMarked
package org.rapporteur.app.ui.entry;

import org.jspecify.annotations.NullMarked;
