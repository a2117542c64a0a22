package org.rapporteur.read.format;

import org.jspecify.annotations.Nullable;

/**
 * A document that lies in another.
 *
 * @param name its name there
 * @param contentType its media type, or null
 * @param bytes what it holds
 */
public record Enclosure(String name, @Nullable String contentType, Bytes bytes) {}
