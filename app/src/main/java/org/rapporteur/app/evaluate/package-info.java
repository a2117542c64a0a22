/** How well the reader does against records made by careful people. */
@NullMarked
package org.rapporteur.app.evaluate;

import org.jspecify.annotations.NullMarked;
