/** Pages that list entries of the record. */
@NullMarked
package org.rapporteur.app.ui.list;

import org.jspecify.annotations.NullMarked;
