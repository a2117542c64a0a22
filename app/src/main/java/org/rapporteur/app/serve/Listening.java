package org.rapporteur.app.serve;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.sign.Door;

/**
 * Where a server listens and whom it lets in.
 *
 * @param host a name or number of an address of this machine
 * @param port 0 for any that is free
 * @param origin the address by which browsers reach it through another server, or null
 * @param door lets in users, or null where everybody at this machine may come in
 */
public record Listening(String host, int port, @Nullable URI origin, @Nullable Door door) {}
