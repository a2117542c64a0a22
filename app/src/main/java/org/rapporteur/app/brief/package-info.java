/** Briefs of one or two pages in which every sentence has a footnote to a quote. */
@NullMarked
package org.rapporteur.app.brief;

import org.jspecify.annotations.NullMarked;
