/** Web pages: their visible text in reading order, their furniture, and what their metadata say. */
@NullMarked
package org.rapporteur.read.page;

import org.jspecify.annotations.NullMarked;
