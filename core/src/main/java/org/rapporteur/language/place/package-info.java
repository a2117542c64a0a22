/** Where places lie, the same in every language. */
@NullMarked
package org.rapporteur.language.place;

import org.jspecify.annotations.NullMarked;
