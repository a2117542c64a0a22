/** Full-text search over reports and the record, across languages. */
@NullMarked
package org.rapporteur.store.search;

import org.jspecify.annotations.NullMarked;
