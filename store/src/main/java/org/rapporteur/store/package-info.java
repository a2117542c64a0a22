/** The record: keeping claims and judgements, showing what they add up to, and searching it. */
@NullMarked
package org.rapporteur.store;

import org.jspecify.annotations.NullMarked;
