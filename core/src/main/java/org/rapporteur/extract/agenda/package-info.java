/** What an engagement was about, what it produced and what was promised at it. */
@NullMarked
package org.rapporteur.extract.agenda;

import org.jspecify.annotations.NullMarked;
