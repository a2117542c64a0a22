/** The formats a report may be written in, each bringing bytes to text and what they say of it. */
@NullMarked
package org.rapporteur.read.format;

import org.jspecify.annotations.NullMarked;
