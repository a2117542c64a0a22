package org.rapporteur.house.canary.language;

import org.rapporteur.house.canary.read.SeesExtract;

/** A language that knows the reader. */
public record SeesRead(SeesExtract value) {}
