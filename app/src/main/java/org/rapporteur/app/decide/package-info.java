/** What persons decide about the record, from whatever door they come. */
@NullMarked
package org.rapporteur.app.decide;

import org.jspecify.annotations.NullMarked;
