/** Small, explainable linear models over named features. */
@NullMarked
package org.rapporteur.extract.weigh;

import org.jspecify.annotations.NullMarked;
