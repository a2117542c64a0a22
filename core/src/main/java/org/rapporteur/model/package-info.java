/** The values of the record: reports, engagements, parties and the words that justify them. */
@NullMarked
package org.rapporteur.model;

import org.jspecify.annotations.NullMarked;
