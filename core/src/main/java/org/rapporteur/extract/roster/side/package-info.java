/** What people stand for: a state or an organisation, and why. */
@NullMarked
package org.rapporteur.extract.roster.side;

import org.jspecify.annotations.NullMarked;
