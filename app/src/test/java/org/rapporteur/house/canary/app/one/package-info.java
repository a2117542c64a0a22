/** Breaks the rules of the house on purpose. */
@NullMarked
package org.rapporteur.house.canary.app.one;

import org.jspecify.annotations.NullMarked;
