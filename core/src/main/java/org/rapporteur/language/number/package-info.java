/** Numbers in figures and words: counts of parties and editions of engagements. */
@NullMarked
package org.rapporteur.language.number;

import org.jspecify.annotations.NullMarked;
