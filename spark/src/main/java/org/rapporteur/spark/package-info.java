/** One job on Apache Spark: pages in, readings, claims and who is who out. */
@NullMarked
package org.rapporteur.spark;

import org.jspecify.annotations.NullMarked;
