package org.rapporteur.extract.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.extract.Dossier;
import org.rapporteur.extract.Gatherer;
import org.rapporteur.extract.happening.Grouping;
import org.rapporteur.extract.happening.Happening;
import org.rapporteur.extract.weigh.Decision;
import org.rapporteur.extract.weigh.LinearModel;
import org.rapporteur.extract.weigh.Models;
import org.rapporteur.language.Analyser;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

/** Which happening a topic is told of, by models written out by hand. */
class MattersTest {
  private static final String TEXT =
      "The fourth security conference opened in Lima on 3 May 2024. President Ana Rojas"
          + " of Peru received Foreign Minister Luis Soto of Chile on 5 May 2024 in Cusco. The two"
          + " talked about fishing rights.";

  private static Dossier dossier() {
    Report report =
        new Report("r", "r", Publication.UNKNOWN, "en", TEXT, "0", List.of(), Mark.PUBLIC);
    Analyser analyser = new Analyser("en");
    return new Gatherer(analyser.lexicon()).gather(analyser.analyse(report));
  }

  private static LinearModel model(String lines) throws IOException {
    return LinearModel.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
  }

  private static Optional<String> home(Models models) {
    Dossier dossier = dossier();
    List<Happening> happenings = Grouping.happenings(dossier, models.of(Decision.SAME));
    Matter topic =
        Matters.list(dossier).stream()
            .filter(m -> m.span().of(TEXT).equals("fishing rights"))
            .findFirst()
            .orElseThrow();
    return new Matters(dossier, happenings, models).home(topic).map(h -> h.kind().label());
  }

  @Test
  void goesToTheHappeningThatTheModelWeighsHighest() throws IOException {
    Models stands = Models.empty().with(Decision.STAND, model("stands\tbias\t1\n"));
    Models conference = stands.with(Decision.HOME, model("home\tkind=conference\t1\n"));
    Models meeting = stands.with(Decision.HOME, model("home\tkind=conference\t-1\n"));
    assertEquals(Optional.of("conference"), home(conference));
    assertEquals(Optional.of("meeting"), home(meeting));
  }

  @Test
  void isToldOfNothingWhenItDoesNotStand() throws IOException {
    Models doubtful = Models.empty().with(Decision.STAND, model("stands\tsort=topic\t-1\n"));
    assertEquals(Optional.empty(), home(doubtful));
  }

  @Test
  void saysHowFarBackAHappeningWasToldOf() {
    Dossier dossier = dossier();
    List<Happening> happenings = Grouping.happenings(dossier, LinearModel.empty());
    HomeFeatures features = new HomeFeatures(dossier, happenings);
    Matter topic =
        Matters.list(dossier).stream()
            .filter(m -> m.span().of(TEXT).equals("fishing rights"))
            .findFirst()
            .orElseThrow();
    Happening conference =
        happenings.stream()
            .filter(h -> h.kind().label().equals("conference"))
            .findFirst()
            .orElseThrow();
    assertTrue(features.of(topic, conference).contains("told-in-body"));
    assertTrue(
        features.of(topic, conference).stream()
            .anyMatch(f -> f.startsWith("back-2") && f.endsWith("-blocked")));
  }
}
