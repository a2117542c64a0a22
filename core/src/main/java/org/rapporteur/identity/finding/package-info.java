/** What rules find to be one, with reasons, and the groups that findings make. */
@NullMarked
package org.rapporteur.identity.finding;

import org.jspecify.annotations.NullMarked;
