/** The pages of the desk: what stands around each, in which language, and which there are. */
@NullMarked
package org.rapporteur.app.ui;

import org.jspecify.annotations.NullMarked;
