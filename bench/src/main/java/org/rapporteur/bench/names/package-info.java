/** Measures how fast names are looked up among many, across scripts. */
@NullMarked
package org.rapporteur.bench.names;

import org.jspecify.annotations.NullMarked;
