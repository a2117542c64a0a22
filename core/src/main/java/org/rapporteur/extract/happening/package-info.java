/** Happenings: anchors that stand for one engagement, with its days, place and parties. */
@NullMarked
package org.rapporteur.extract.happening;

import org.jspecify.annotations.NullMarked;
