package org.rapporteur.extract.setting;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.extract.Dossier;
import org.rapporteur.language.lexicon.Match;
import org.rapporteur.language.lexicon.Phrases;
import org.rapporteur.language.text.Sentence;

/** The words of {@code settings.tsv} in the sentences of one report, found once. Thread-safe. */
final class SettingWords {
  private final Phrases phrases;
  private final Map<Integer, List<Match>> found = new ConcurrentHashMap<>();

  SettingWords(Dossier dossier) {
    this.phrases = dossier.analysis().lexicon().phrases("settings");
  }

  /** The words of the sentence, in order. */
  List<Match> in(Sentence sentence) {
    return found.computeIfAbsent(sentence.index(), i -> phrases.find(sentence));
  }
}
