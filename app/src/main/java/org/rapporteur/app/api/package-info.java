/** The interface for programs: REST over the record, described by its own OpenAPI document. */
@NullMarked
package org.rapporteur.app.api;

import org.jspecify.annotations.NullMarked;
