/** Who may ask a server: users with their roles and marks, signing in, sessions and tokens. */
@NullMarked
package org.rapporteur.app.sign;

import org.jspecify.annotations.NullMarked;
