/** Learns the models of the name tagger from labelled text, and measures them. */
@NullMarked
package org.rapporteur.language.tagger.training;

import org.jspecify.annotations.NullMarked;
