/** Breaks the rules of the house on purpose. */
@NullMarked
package org.rapporteur.house.canary.app.two;

import org.jspecify.annotations.NullMarked;
