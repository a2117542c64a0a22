/** Decides which accounts are of one engagement, and which engagement keeps a promise. */
@NullMarked
package org.rapporteur.identity.engagement;

import org.jspecify.annotations.NullMarked;
