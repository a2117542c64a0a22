package org.rapporteur.extract.series;

import java.util.Optional;
import org.rapporteur.extract.anchor.Anchor;

/** Reads the title of a series in English out of the words that name an engagement. */
interface TitleReader {
  /** The title; empty when the words say no more than that it is a round or a meeting. */
  Optional<Title> read(Anchor anchor);
}
