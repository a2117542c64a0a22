/** The cheap question before reading: may this page hold an engagement at all? */
@NullMarked
package org.rapporteur.triage;

import org.jspecify.annotations.NullMarked;
