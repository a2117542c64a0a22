/** What can be told of a text before it is analysed: its language and its furniture. */
@NullMarked
package org.rapporteur.read.body;

import org.jspecify.annotations.NullMarked;
