/** What all pages share: their language, what stands around them, and how values are put. */
@NullMarked
package org.rapporteur.app.ui.frame;

import org.jspecify.annotations.NullMarked;
