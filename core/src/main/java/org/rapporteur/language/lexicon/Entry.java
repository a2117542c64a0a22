package org.rapporteur.language.lexicon;

/**
 * A line of a language folder's data file, for one of its forms.
 *
 * @param form the form as the file writes it
 * @param category what it is, in the terms of its file
 * @param value what it stands for, in the terms of its file; may be empty
 * @param extra a further column; may be empty
 */
public record Entry(String form, String category, String value, String extra) {}
