/** Finds names of people, bodies and places with models learned from labelled text. */
@NullMarked
package org.rapporteur.language.tagger;

import org.jspecify.annotations.NullMarked;
