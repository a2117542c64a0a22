/**
 * How fast reports are read, beside the sentence, token, part-of-speech and name steps of OpenNLP.
 */
@NullMarked
package org.rapporteur.bench.speed;

import org.jspecify.annotations.NullMarked;
