/** The commands: what is asked on the command line and how it is answered. */
@NullMarked
package org.rapporteur.app.cli;

import org.jspecify.annotations.NullMarked;
