package org.rapporteur.house.canary;

/** Stands at the root. */
public final class Root {}
