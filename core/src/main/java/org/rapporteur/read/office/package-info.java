/** Reports as office programs write them: Word, OpenDocument and Rich Text. */
@NullMarked
package org.rapporteur.read.office;

import org.jspecify.annotations.NullMarked;
