/** Analysis: sentences, tokens and mentions, driven by one folder of data files a language. */
@NullMarked
package org.rapporteur.language;

import org.jspecify.annotations.NullMarked;
