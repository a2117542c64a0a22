/** Pictures of the record: what is drawn on them, and how they become markup or an image. */
@NullMarked
package org.rapporteur.app.ui.chart;

import org.jspecify.annotations.NullMarked;
