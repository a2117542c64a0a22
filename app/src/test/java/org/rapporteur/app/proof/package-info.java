/** Proofs about the whole reader: that it follows its input, and nothing but its input. */
@NullMarked
package org.rapporteur.app.proof;

import org.jspecify.annotations.NullMarked;
