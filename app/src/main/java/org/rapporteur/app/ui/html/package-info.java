/** Markup built of parts, in which every text is escaped. */
@NullMarked
package org.rapporteur.app.ui.html;

import org.jspecify.annotations.NullMarked;
