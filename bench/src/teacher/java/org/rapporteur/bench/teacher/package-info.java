/** Labels the names in plain text with a large frozen encoder, for small models to learn from. */
@NullMarked
package org.rapporteur.bench.teacher;

import org.jspecify.annotations.NullMarked;
