/** The path of one report from its bytes to what it says. */
@NullMarked
package org.rapporteur;

import org.jspecify.annotations.NullMarked;
