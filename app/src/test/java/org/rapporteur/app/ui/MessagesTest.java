package org.rapporteur.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.app.ui.frame.Messages;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.model.Bound;
import org.rapporteur.model.Capacity;
import org.rapporteur.model.CountOf;
import org.rapporteur.model.Grade;
import org.rapporteur.model.Kind;
import org.rapporteur.model.Mark;
import org.rapporteur.model.OutcomeKind;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Status;
import org.rapporteur.record.Act;
import org.rapporteur.record.view.CommitmentStatus;
import org.rapporteur.record.view.Doubt;

class MessagesTest {
  private static final Set<String> MAY_BE_EMPTY = Set.of("bound.exactly");

  @Test
  void everyLanguageSaysTheSameThings() {
    Set<String> keys = new TreeSet<>(Messages.of("en").keySet());
    assertTrue(keys.size() > 200, "keys: " + keys.size());
    for (String language : Messages.LANGUAGES) {
      Map<String, String> messages = Messages.of(language);
      assertEquals(keys, new TreeSet<>(messages.keySet()), language);
      messages.forEach(
          (key, message) -> {
            boolean said = !message.isBlank() || MAY_BE_EMPTY.contains(key);
            assertTrue(said, language + ": " + key);
            MessageFormat format = new MessageFormat(message, ULocale.forLanguageTag(language));
            assertEquals(
                new MessageFormat(Messages.of("en").get(key), ULocale.ENGLISH).getArgumentNames(),
                format.getArgumentNames(),
                language + ": " + key);
          });
    }
  }

  @Test
  void everyLabelHasAWord() {
    Wording arabic = Wording.in("ar");
    for (Kind each : Kind.values()) {
      said(arabic, "kind", each.label());
    }
    for (Status each : Status.values()) {
      said(arabic, "status", each.label());
    }
    for (Capacity each : Capacity.values()) {
      said(arabic, "capacity", each.label());
    }
    for (PartyType each : PartyType.values()) {
      said(arabic, "type", each.label());
    }
    for (Grade each : Grade.values()) {
      said(arabic, "grade", each.label());
    }
    for (OutcomeKind each : OutcomeKind.values()) {
      said(arabic, "outcome", each.label());
    }
    for (CountOf each : CountOf.values()) {
      said(arabic, "count", each.label());
    }
    for (Mark each : Mark.values()) {
      said(arabic, "mark", each.label());
    }
    for (Act each : Act.values()) {
      said(arabic, "act", each.label());
    }
    for (Doubt.Sort each : Doubt.Sort.values()) {
      said(arabic, "doubt", each.label());
    }
    for (CommitmentStatus each : CommitmentStatus.values()) {
      said(arabic, "standing", each.label());
    }
    for (Bound each : Bound.values()) {
      assertFalse(arabic.label("bound", each.label()).equals(each.label()), each.label());
    }
  }

  private static void said(Wording wording, String group, String label) {
    assertFalse(wording.label(group, label).equals(label), group + " " + label);
  }

  @Test
  void datesAreWrittenAsTheLanguageWritesThem() {
    PartialDate day = PartialDate.parse("2024-05-31");
    assertEquals("31 May 2024", Wording.in("en").dates().of(day));
    assertEquals("31 مايو 2024", Wording.in("ar").dates().of(day));
    assertEquals("31 мая 2024 г.", Wording.in("ru").dates().of(day).replaceAll("\\p{Zs}", " "));
    assertEquals("May 2024", Wording.in("en").dates().of(PartialDate.parse("2024-05")));
    assertEquals("2024", Wording.in("en").dates().of(PartialDate.parse("2024")));
  }

  @Test
  void countsAreSaidInTheFormTheNumberAsksFor() {
    assertEquals("1 встреча", Wording.in("ru").say("section.told", 1));
    assertEquals("3 встречи", Wording.in("ru").say("section.told", 3));
    assertEquals("5 встреч", Wording.in("ru").say("section.told", 5));
    assertEquals("لقاءان", Wording.in("ar").say("section.told", 2));
  }
}
