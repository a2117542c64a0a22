/** Whether what is kept follows from the reports it was read from. */
@NullMarked
package org.rapporteur.app.verify;

import org.jspecify.annotations.NullMarked;
