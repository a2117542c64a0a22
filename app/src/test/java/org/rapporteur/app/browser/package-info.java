/** The desk in a real browser. */
@NullMarked
package org.rapporteur.app.browser;

import org.jspecify.annotations.NullMarked;
