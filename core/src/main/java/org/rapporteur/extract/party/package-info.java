/** Which parties belong to which happening, and in what capacity. */
@NullMarked
package org.rapporteur.extract.party;

import org.jspecify.annotations.NullMarked;
