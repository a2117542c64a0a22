/** How the record grows: many generated reports into one, time and memory by size. */
@NullMarked
package org.rapporteur.bench.growth;

import org.jspecify.annotations.NullMarked;
