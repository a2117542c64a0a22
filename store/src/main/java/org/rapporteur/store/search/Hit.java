package org.rapporteur.store.search;

/**
 * Something a search found.
 *
 * @param type {@code report} or {@code engagement}
 * @param id its id
 * @param title its name or headline, or its id where it has none
 * @param words the text around the words found
 * @param score how well it fits; larger is better
 */
public record Hit(String type, String id, String title, String words, double score) {}
