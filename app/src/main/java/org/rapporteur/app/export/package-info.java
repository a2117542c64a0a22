/** The record in formats for other programs. */
@NullMarked
package org.rapporteur.app.export;

import org.jspecify.annotations.NullMarked;
