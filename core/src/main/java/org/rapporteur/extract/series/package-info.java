/** Names in English the series that a recurring engagement belongs to. */
@NullMarked
package org.rapporteur.extract.series;

import org.jspecify.annotations.NullMarked;
