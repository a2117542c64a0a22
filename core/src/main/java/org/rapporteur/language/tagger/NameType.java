package org.rapporteur.language.tagger;

/** The kinds of name a tagger tells apart. */
public enum NameType {
  /** A human being. */
  PERSON,
  /** A body that acts: ministry, alliance, company, institute, armed group. */
  ORGANISATION,
  /** A state, region, town or other piece of the earth. */
  PLACE
}
