/** Reading: what a user names becomes documents, and documents become reports. */
@NullMarked
package org.rapporteur.read;

import org.jspecify.annotations.NullMarked;
