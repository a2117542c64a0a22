/** The shape in which what a report says is handed to other programs. */
@NullMarked
package org.rapporteur.json;

import org.jspecify.annotations.NullMarked;
