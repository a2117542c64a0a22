/** Pages by which persons bring reports and decide what is doubtful. */
@NullMarked
package org.rapporteur.app.ui.review;

import org.jspecify.annotations.NullMarked;
