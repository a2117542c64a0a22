package org.rapporteur.house.canary.record;

import org.rapporteur.house.canary.language.SeesRead;

/** A port that knows a language. */
public record SeesLanguageToo(SeesRead value) {}
