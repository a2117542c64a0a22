package org.rapporteur.language.name.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Mention;
import org.rapporteur.language.lexicon.Entry;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.lexicon.Nearest;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.tagger.NameType;
import org.rapporteur.language.tagger.TaggedName;
import org.rapporteur.language.tagger.Tagging;
import org.rapporteur.language.text.Fold;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Token;

/** A sentence being read for names: its tokens, and what has been recognised so far. */
public final class Draft {
  private final Sentence sentence;
  private final Words words;
  private final @Nullable Found[] cover;
  private final List<Found> found = new ArrayList<>();
  private final List<OfficePhrase> offices = new ArrayList<>();
  private final List<Found> compounds = new ArrayList<>();
  private final Tagging tagging;
  private final boolean[] titles;
  private final List<Found> inGroups = new ArrayList<>();
  private final Set<Found> sides = new HashSet<>();
  private final Set<OfficePhrase> claimed = new HashSet<>();

  public Draft(Sentence sentence, Words words, Tagging tagging) {
    this.sentence = sentence;
    this.words = words;
    this.tagging = tagging;
    this.cover = new Found[sentence.tokens().size()];
    this.titles = new boolean[cover.length];
  }

  /** True when the token is the head of an office. */
  public boolean isOfficeHead(int i) {
    return match(words.offices(), i).filter(m -> m.is("function") || m.is("whole")).isPresent();
  }

  /** Marks the words of honorifics and ranks outside bodies. */
  public void markTitles() {
    int i = 0;
    while (i < size()) {
      Optional<Match> title =
          match(words.offices(), i).filter(m -> m.is("honorific") || m.is("rank"));
      if (title.isEmpty() || covering(i).isPresent() || isGivenName(title.get())) {
        i++;
        continue;
      }
      int end = title.get().end();
      while (small("rank-tail", end) && covering(end).isEmpty()) {
        end++;
      }
      for (; i < end; i++) {
        titles[i] = true;
      }
    }
  }

  /** True for an honorific that is a given name before the father's ("سيدي ولد ..."). */
  private boolean isGivenName(Match title) {
    boolean single = title.end() == title.first() + 1;
    return single && small("patronym", title.end()) && !folded(title.first()).startsWith("ال");
  }

  /** True when the token belongs to an honorific or rank. */
  public boolean isTitle(int i) {
    return i >= 0 && i < titles.length && titles[i];
  }

  /** True when an honorific or rank, abbreviated or not, ends right before the token. */
  public boolean titled(int i) {
    return isTitle(i - 1) || (is(i - 1, ".") && isTitle(i - 2));
  }

  /** Names that the tagger proposes. */
  public List<TaggedName> tags() {
    return tagging.names();
  }

  /** How much the tagger takes the token for part of a person's name; 0 without a tagger. */
  public float leaning(int i) {
    return tagging.leaning(i);
  }

  /** True when the tagger takes the token for part of a person's name. */
  public boolean isPerson(int i) {
    for (TaggedName tag : tagging.names()) {
      if (tag.type() == NameType.PERSON && tag.firstToken() <= i && i < tag.endToken()) {
        return true;
      }
    }
    return false;
  }

  /** True when the tagger takes the token for part of a body's or place's name. */
  public boolean isThing(int i) {
    for (TaggedName tag : tagging.names()) {
      if (tag.type() != NameType.PERSON && tag.firstToken() <= i && i < tag.endToken()) {
        return true;
      }
    }
    return false;
  }

  public Sentence sentence() {
    return sentence;
  }

  public Words words() {
    return words;
  }

  public int size() {
    return cover.length;
  }

  public Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** The folded word at a position; empty outside the sentence. */
  public String folded(int i) {
    return i >= 0 && i < cover.length ? token(i).folded() : "";
  }

  public boolean is(int i, String mark) {
    return folded(i).equals(mark);
  }

  /** True when the word begins with a capital, past an elided article ("l'Europe"). */
  public boolean capitalised(int i) {
    return i >= 0
        && i < cover.length
        && (token(i).isCapitalised()
            || Character.isUpperCase(token(i).text().codePointAt(elision(i))));
  }

  /**
   * Code units of the elided article or preposition at the head of the word; 0 if there is none.
   */
  public int elision(int i) {
    String word = token(i).text();
    int mark = Math.max(word.indexOf('\''), word.indexOf('’'));
    return mark > 0 && words.bare(word).contains(word.substring(mark + 1)) ? mark + 1 : 0;
  }

  public boolean word(int i) {
    return i >= 0 && i < cover.length && token(i).isWord();
  }

  /** The words from one token up to another, as written. */
  public String text(int first, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = first; i < end; i++) {
      boolean apart = i > first && token(i - 1).span().end() < token(i).span().start();
      out.append(apart ? " " : "").append(token(i).text());
    }
    return out.toString();
  }

  /** End of a small word of the category at the token; the token itself when there is none. */
  public int pass(String category, int at) {
    if (at < 0 || at >= cover.length) {
      return at;
    }
    return words.small(category, sentence, at).map(Match::end).orElse(at);
  }

  public boolean small(String category, int at) {
    return pass(category, at) > at;
  }

  /** The longest phrase at the token, if any. */
  public Optional<Match> match(Phrases phrases, int at) {
    return at < 0 || at >= cover.length ? Optional.empty() : phrases.longestAt(sentence, at);
  }

  /**
   * True when a conjunction is written on to the token, which stands for a form that does not begin
   * so ("ووزير", "والتعاون").
   */
  public boolean joined(int at, String form) {
    String prefix = words.prefix();
    String word = folded(at);
    return !prefix.isEmpty()
        && word.startsWith(prefix)
        && (!Fold.fold(Nearest.bare(form)).startsWith(prefix) || word.startsWith(prefix + prefix));
  }

  /** True when a conjunction is written on to the office that starts at the token. */
  public boolean joinedOffice(int at) {
    return match(words.offices(), at).filter(m -> joined(at, nearest(m).form())).isPresent();
  }

  private Entry nearest(Match match) {
    return words.nearest(match.entries(), folded(match.first()));
  }

  /** What covers the token, if anything. */
  public Optional<Found> covering(int at) {
    return at < 0 || at >= cover.length ? Optional.empty() : Optional.ofNullable(cover[at]);
  }

  /** What starts at the token, if anything. */
  public Optional<Found> startingAt(int at) {
    return covering(at).filter(f -> f.first() == at);
  }

  /** True when a thing of the sort starts at the token. */
  public boolean starts(int at, Found.Sort sort) {
    return startingAt(at).filter(f -> f.sort() == sort).isPresent();
  }

  /** Puts a recognised stretch in place of all that it overlaps. */
  public void put(Found thing) {
    for (int i = thing.first(); i < thing.end(); i++) {
      if (thing.sort() == Found.Sort.GROUP) {
        covering(i).filter(f -> f.sort() == Found.Sort.BODY).ifPresent(inGroups::add);
      }
      remove(cover[i]);
      cover[i] = thing;
    }
    found.add(thing);
  }

  /** Bodies that name a class of states: those whose members it is. */
  public List<Found> inGroups() {
    return List.copyOf(inGroups);
  }

  /** Takes a recognised stretch out again. */
  public void remove(@Nullable Found thing) {
    if (thing != null && found.remove(thing)) {
      for (int i = thing.first(); i < thing.end(); i++) {
        cover[i] = null;
      }
    }
  }

  /** States, cities, bodies and groups recognised so far. */
  public List<Found> found() {
    return List.copyOf(found);
  }

  /** Notes a state that is part of a hyphenated word. */
  public void addCompound(Found state) {
    compounds.add(state);
  }

  /** Notes a state in brackets behind a person that tells only whom the person represents. */
  public void addSide(Found state) {
    sides.add(state);
  }

  /** True when the state only tells whom a person represents. */
  public boolean isSide(Found found) {
    return sides.contains(found);
  }

  /** States that are parts of hyphenated words. */
  public List<Found> compounds() {
    return compounds;
  }

  /** Office phrases recognised so far, in order. */
  public List<OfficePhrase> offices() {
    return offices;
  }

  /** Adds an office phrase in its place. */
  public void addOffice(OfficePhrase office) {
    offices.add(office);
    offices.sort(Comparator.comparingInt(OfficePhrase::first));
  }

  /** Puts an office phrase in place of another. */
  public void replaceOffice(OfficePhrase old, OfficePhrase better) {
    offices.replaceAll(o -> o.equals(old) ? better : o);
  }

  /** The words from one token up to another are the body of the office right before, if any. */
  public void extendOffice(int first, int end) {
    int start = small("in", first - 1) ? first - 1 : first;
    List.copyOf(offices).stream()
        .filter(o -> end > first && (o.end() == first || o.end() == start))
        .forEach(o -> replaceOffice(o, o.ofBody(text(first, end), end)));
  }

  /** The office as a mention; marks it as somebody's. */
  public Mention.Office claim(OfficePhrase office) {
    claimed.add(office);
    return mention(office);
  }

  /** The office as a mention. */
  public Mention.Office mention(OfficePhrase o) {
    return new Mention.Office(
        sentence.span(o.first(), o.end()),
        sentence.index(),
        o.english(),
        o.state(),
        o.organisation(),
        o.former());
  }

  /** True when the office has been joined to a name. */
  public boolean isClaimed(OfficePhrase office) {
    return claimed.contains(office);
  }

  /** The office phrase that covers the token, if any. */
  public Optional<OfficePhrase> officeAt(int at) {
    return offices.stream().filter(o -> o.first() <= at && at < o.end()).findFirst();
  }
}
