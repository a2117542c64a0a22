package org.rapporteur.store;

import java.util.function.Supplier;
import org.rapporteur.model.Outcome;

/**
 * What became of a source, on its way into the record.
 *
 * @param outcome what became of it
 * @param original gives the bytes it was read from
 */
public record Incoming(Outcome outcome, Supplier<byte[]> original) {}
