package org.rapporteur.house.canary.extract;

import org.rapporteur.house.canary.identity.SeesStore;

/** An extractor that calls the next stage. */
public record SeesIdentity(SeesStore value) {}
