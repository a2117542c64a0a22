/** The data files of a language folder and the phrases in them. */
@NullMarked
package org.rapporteur.language.lexicon;

import org.jspecify.annotations.NullMarked;
