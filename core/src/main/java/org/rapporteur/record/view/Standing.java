package org.rapporteur.record.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How commitments that are asked for must stand.
 *
 * @param status how they must stand
 * @param asOf the day that decides what is overdue, or null: nothing is called overdue
 */
public record Standing(CommitmentStatus status, @Nullable LocalDate asOf) {}
