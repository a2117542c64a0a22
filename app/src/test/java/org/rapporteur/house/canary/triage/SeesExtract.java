package org.rapporteur.house.canary.triage;

import org.rapporteur.house.canary.extract.SeesIdentity;

/** A triage that knows extraction. */
public record SeesExtract(SeesIdentity value) {}
