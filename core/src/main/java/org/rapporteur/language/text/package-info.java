/** Sentences, tokens and the word forms of each language. */
@NullMarked
package org.rapporteur.language.text;

import org.jspecify.annotations.NullMarked;
