/**
 * Phrases in a sentence: places, bodies and offices, read by the grammar of the language folder.
 */
@NullMarked
package org.rapporteur.language.name.phrase;

import org.jspecify.annotations.NullMarked;
