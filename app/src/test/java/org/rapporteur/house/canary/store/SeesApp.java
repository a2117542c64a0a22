package org.rapporteur.house.canary.store;

import org.rapporteur.house.canary.Root;
import org.rapporteur.house.canary.app.one.One;

/** A store that knows the program and the pipeline. */
public record SeesApp(One value, Root root) {}
