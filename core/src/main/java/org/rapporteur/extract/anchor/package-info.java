/** Anchors: the words of a report that stand for an engagement. */
@NullMarked
package org.rapporteur.extract.anchor;

import org.jspecify.annotations.NullMarked;
