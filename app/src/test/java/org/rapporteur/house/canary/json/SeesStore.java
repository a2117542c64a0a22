package org.rapporteur.house.canary.json;

import org.rapporteur.house.canary.store.SeesApp;

/** A shape that knows the store. */
public record SeesStore(SeesApp value) {}
