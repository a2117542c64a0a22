package org.rapporteur.app.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.format.Bytes;

/**
 * What was fetched.
 *
 * @param address where it stood in the end, after redirects
 * @param type its media type with parameters, or null when none was told
 * @param bytes its bytes
 */
public record Fetched(URI address, @Nullable String type, Bytes bytes) {}
