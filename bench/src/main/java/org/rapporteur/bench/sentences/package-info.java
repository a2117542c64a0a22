/** How well sentences are told apart, by our splitter and by others. */
@NullMarked
package org.rapporteur.bench.sentences;

import org.jspecify.annotations.NullMarked;
