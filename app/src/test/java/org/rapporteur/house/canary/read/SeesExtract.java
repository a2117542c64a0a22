package org.rapporteur.house.canary.read;

import org.rapporteur.house.canary.extract.SeesIdentity;

/** A reader that calls the next stage. */
public record SeesExtract(SeesIdentity value) {}
