/** Pages that show a filtered list as a picture, with a table of the same beside it. */
@NullMarked
package org.rapporteur.app.ui.view;

import org.jspecify.annotations.NullMarked;
