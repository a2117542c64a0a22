/** The learning loop: small models from gold records, and what they are worth on reports unseen. */
@NullMarked
package org.rapporteur.app.train;

import org.jspecify.annotations.NullMarked;
