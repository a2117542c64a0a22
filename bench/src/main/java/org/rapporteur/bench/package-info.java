/** Benchmarks and comparisons with other software; never shipped. */
@NullMarked
package org.rapporteur.bench;

import org.jspecify.annotations.NullMarked;
