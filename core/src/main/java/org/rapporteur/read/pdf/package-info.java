/** Reports in PDF: the text layer in reading order, page headers and footers told apart. */
@NullMarked
package org.rapporteur.read.pdf;

import org.jspecify.annotations.NullMarked;
