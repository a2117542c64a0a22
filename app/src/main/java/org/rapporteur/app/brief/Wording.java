package org.rapporteur.app.brief;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.brief.Brief.Note;
import org.rapporteur.app.brief.Brief.Run;
import org.rapporteur.app.brief.Brief.Sentence;

/** A sentence being put into words. */
final class Wording {
  private final Voice voice;
  private final List<Run> runs = new ArrayList<>();

  Wording(Voice voice) {
    this.voice = voice;
  }

  /** Adds words of ours. */
  Wording say(String words) {
    runs.add(new Run(words, false));
    return this;
  }

  /** Adds words of a report. */
  Wording name(String words) {
    runs.add(new Run(Citations.line(words), true));
    return this;
  }

  /** Adds words of a report between quotation marks. */
  Wording quote(String words) {
    return say(voice.say("quote.open")).name(words).say(voice.say("quote.close"));
  }

  /** Adds several, no more than {@code most}; the rest is counted. */
  <T> Wording list(List<T> things, int most, String between, java.util.function.Consumer<T> add) {
    for (int i = 0; i < Math.min(most, things.size()); i++) {
      if (i > 0) {
        say(between);
      }
      add.accept(things.get(i));
    }
    return things.size() > most ? say(" " + voice.say("list.more", things.size() - most)) : this;
  }

  /** The sentence on these words. */
  Sentence on(Note note) {
    return new Sentence(runs, note);
  }
}
