/** When and where a happening is, and whether it took place. */
@NullMarked
package org.rapporteur.extract.setting;

import org.jspecify.annotations.NullMarked;
