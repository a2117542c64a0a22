/** The commands that write what is on record for others. */
@NullMarked
package org.rapporteur.app.cli.out;

import org.jspecify.annotations.NullMarked;
