/** The rules of the house, each proven able to fail. */
@NullMarked
package org.rapporteur.house;

import org.jspecify.annotations.NullMarked;
