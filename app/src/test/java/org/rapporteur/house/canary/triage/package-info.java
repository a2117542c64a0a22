/** Breaks the rules of the house on purpose. */
@NullMarked
package org.rapporteur.house.canary.triage;

import org.jspecify.annotations.NullMarked;
