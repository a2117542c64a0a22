/** Decides, with reasons, which parties and which engagements told by different reports are one. */
@NullMarked
package org.rapporteur.identity;

import org.jspecify.annotations.NullMarked;
