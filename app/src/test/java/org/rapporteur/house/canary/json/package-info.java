/** Breaks the rules of the house on purpose. */
@NullMarked
package org.rapporteur.house.canary.json;

import org.jspecify.annotations.NullMarked;
