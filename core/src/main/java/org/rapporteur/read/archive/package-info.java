/** Several documents packed into one: archives that yield them one after another, within bounds. */
@NullMarked
package org.rapporteur.read.archive;

import org.jspecify.annotations.NullMarked;
