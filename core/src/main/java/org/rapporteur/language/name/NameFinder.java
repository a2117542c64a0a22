package org.rapporteur.language.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Mention;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.name.phrase.AcronymTable;
import org.rapporteur.language.name.phrase.BodyFinder;
import org.rapporteur.language.name.phrase.Draft;
import org.rapporteur.language.name.phrase.Namesakes;
import org.rapporteur.language.name.phrase.OfficeParser;
import org.rapporteur.language.name.phrase.PlaceFinder;
import org.rapporteur.language.name.phrase.Words;
import org.rapporteur.language.tagger.NameTagger;
import org.rapporteur.language.tagger.Tagging;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/**
 * Finds people with their offices, offices alone, organisations, groups, states and cities. Places
 * come first, then bodies, then offices, then people; what a longer thing contains is not told
 * apart. Immutable and thread-safe.
 */
public final class NameFinder {
  private final Words words;
  private final Optional<NameTagger> tagger;
  private final PlaceFinder places;
  private final BodyFinder bodies;
  private final OfficeParser offices;
  private final PersonFinder people;

  /**
   * A finder for one language.
   *
   * @param lexicon the data files of the language
   * @param tagger proposes names beside the grammar, when the language has a model
   */
  public NameFinder(Lexicon lexicon, Optional<NameTagger> tagger) {
    this.words = new Words(lexicon);
    this.tagger = tagger;
    this.places = new PlaceFinder(words);
    this.bodies = new BodyFinder(words);
    this.offices = new OfficeParser(words);
    this.people = new PersonFinder();
  }

  /**
   * The names of a report.
   *
   * @param mentions people, offices, bodies, groups and places, in order
   * @param within bodies that are named only within an office or group, in order
   */
  public record Names(List<Mention> mentions, List<Mention.Organisation> within) {
    /** Copies the lists. */
    public Names {
      mentions = List.copyOf(mentions);
      within = List.copyOf(within);
    }
  }

  /**
   * The names of a report.
   *
   * @param sentences the report's sentences outside furniture
   * @param text the report's text
   * @param published when it was published, if known
   */
  public Names find(List<Sentence> sentences, String text, @Nullable LocalDate published) {
    AcronymTable acronyms = AcronymTable.of(text, words, places, bodies);
    Namesakes namesakes = new Namesakes(words, sentences);
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : sentences) {
      drafts.add(draft(sentence, acronyms, namesakes));
    }
    List<List<PersonDraft>> found = new ArrayList<>();
    Counterparts counterparts = new Counterparts(words);
    PluralOffices plurals = new PluralOffices();
    RoleNames roleNames = new RoleNames(drafts);
    for (Draft draft : drafts) {
      counterparts.read(draft);
      List<PersonDraft> here = roleNames.read(draft, people.find(draft));
      plurals.read(draft, here);
      found.add(here);
    }
    KnownNames known = new KnownNames(words);
    known.learn(drafts, found);
    for (int i = 0; i < drafts.size(); i++) {
      known.recognise(drafts.get(i), found.get(i));
    }
    counterparts.settle(drafts, found);
    List<Mention> out = new ArrayList<>();
    List<Mention.Organisation> within = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Mentions mentions = new Mentions(drafts.get(i), text);
      out.addAll(mentions.of(found.get(i)));
      within.addAll(mentions.within());
    }
    out.sort(Comparator.comparing(Mention::span));
    within.sort(Comparator.comparing(Mention::span));
    return new Names(out, within);
  }

  private Draft draft(Sentence sentence, AcronymTable acronyms, Namesakes namesakes) {
    List<String> tokens = sentence.tokens().stream().map(Token::text).toList();
    Tagging tagging = tagger.map(t -> t.read(tokens)).orElse(Tagging.NONE);
    Draft draft = new Draft(sentence, words, tagging);
    places.find(draft, namesakes);
    bodies.find(draft, acronyms);
    draft.markTitles();
    offices.find(draft);
    return draft;
  }
}
