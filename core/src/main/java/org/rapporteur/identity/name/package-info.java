/** Compares names of people and bodies across spellings and scripts, with reasons. */
@NullMarked
package org.rapporteur.identity.name;

import org.jspecify.annotations.NullMarked;
