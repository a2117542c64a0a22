package org.rapporteur.house.canary.app.two;

import org.rapporteur.house.canary.app.one.One;

/** The other half. */
public record Two(One other) {}
