/** What one can do at the desk with an open record, whoever asks and in whatever form. */
@NullMarked
package org.rapporteur.app.desk;

import org.jspecify.annotations.NullMarked;
