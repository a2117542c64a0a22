package org.rapporteur.record.view;

/** Anything on record that has an id and can be shown on its own. */
public sealed interface Entry
    permits EngagementView, PartyView, SeriesView, CommitmentView, ReportView {
  /** The id it is shown under; never changes what it answers to. */
  String id();
}
