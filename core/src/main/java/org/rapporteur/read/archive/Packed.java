package org.rapporteur.read.archive;

import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An archive as it lies there.
 *
 * @param in its bytes from the beginning
 * @param file the file that it is, or null when it comes from elsewhere
 * @param allowance how much may still be unpacked
 */
public record Packed(InputStream in, @Nullable Path file, Allowance allowance) {}
