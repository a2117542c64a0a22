/** The server: listens on the machine's own address, guards it, and hands on what is asked. */
@NullMarked
package org.rapporteur.app.serve;

import org.jspecify.annotations.NullMarked;
