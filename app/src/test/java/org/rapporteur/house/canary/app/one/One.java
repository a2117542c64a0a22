package org.rapporteur.house.canary.app.one;

import org.rapporteur.house.canary.app.two.Two;

/** Half a circle. */
public record One(Two other) {}
