/** What reports say, written as JSON in the shape others rely on. */
@NullMarked
package org.rapporteur.app.json;

import org.jspecify.annotations.NullMarked;
