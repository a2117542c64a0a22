/** How fast a served record answers many who ask at once. */
@NullMarked
package org.rapporteur.bench.load;

import org.jspecify.annotations.NullMarked;
