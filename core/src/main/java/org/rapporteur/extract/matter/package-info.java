/** Decides what a report tells of which happening: topics, results and promises. */
@NullMarked
package org.rapporteur.extract.matter;

import org.jspecify.annotations.NullMarked;
