package org.rapporteur.record.view;

import org.jspecify.annotations.Nullable;
import org.rapporteur.record.Act;

/**
 * What a person says became of a commitment.
 *
 * @param judgement id of the judgement
 * @param act closed, dropped or reopened
 * @param keptBy id of the engagement that keeps it, or null
 * @param reason the person's name and reason
 */
public record Closing(String judgement, Act act, @Nullable String keptBy, String reason) {}
