/** The cast of a report: every party once, with its names, office and what it represents. */
@NullMarked
package org.rapporteur.extract.roster;

import org.jspecify.annotations.NullMarked;
