/** What is on record, as a person would want to read it. */
@NullMarked
package org.rapporteur.app.show;

import org.jspecify.annotations.NullMarked;
