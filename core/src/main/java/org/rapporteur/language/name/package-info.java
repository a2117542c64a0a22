/** Names in sentences: people and their offices, organisations, groups, states and cities. */
@NullMarked
package org.rapporteur.language.name;

import org.jspecify.annotations.NullMarked;
