/** Reports that came by mail: the message itself, and what is attached to it. */
@NullMarked
package org.rapporteur.read.mail;

import org.jspecify.annotations.NullMarked;
