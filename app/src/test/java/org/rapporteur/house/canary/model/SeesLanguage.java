package org.rapporteur.house.canary.model;

import org.rapporteur.house.canary.language.SeesRead;

/** A value that knows a language. */
public record SeesLanguage(SeesRead value) {}
