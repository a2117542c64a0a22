package org.rapporteur.house.canary.identity;

import org.rapporteur.house.canary.store.SeesApp;

/** Identity that knows where things are kept. */
public record SeesStore(SeesApp value) {}
