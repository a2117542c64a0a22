/** Reports fetched from the web by their address, and from nowhere else. */
@NullMarked
package org.rapporteur.app.fetch;

import org.jspecify.annotations.NullMarked;
