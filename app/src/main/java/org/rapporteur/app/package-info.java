/** The runnable program: the only place that wires, logs, reads configuration and exits. */
@NullMarked
package org.rapporteur.app;

import org.jspecify.annotations.NullMarked;
