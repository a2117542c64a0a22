package org.rapporteur.app.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
  private static final String TEXT = "Oman and Nepal met in Muscat on 3 May 2023.";
  private static final String GOLD =
      """
      {"id":"r1","lang":"en","url":null,"published":null,"text":"%s",
       "engagements":[{"id":"e1","main":true,"kind":"meeting","name":null,"series":[],
        "edition":null,"status":"held","start":"2023-05-03","end":"2023-05-03",
        "city":"Muscat","country":"OM","part_of":null,
        "participants":[
         {"type":"state","name":["Oman"],"code":"OM","capacity":"head"},
         {"type":"state","name":["Nepal"],"code":"NP","capacity":"participant"}],
        "counts":[],"topics":[],"outcomes":[],"commitments":[]}]}
      """
          .formatted(TEXT);

  private final Path folder;

  EvaluationTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Evaluation evaluate(String predicted) throws IOException {
    Path gold = Files.createDirectories(folder.resolve("gold"));
    Files.writeString(gold.resolve("r1.json"), GOLD);
    Path file = folder.resolve("predicted.jsonl");
    Files.writeString(file, predicted.replace("\n", " ") + "\n");
    return Evaluation.of(new GoldReader().list(gold), new FiledPredictions(file));
  }

  @Test
  void givesEverySlotOfAPerfectRecord() throws IOException {
    Evaluation evaluation = evaluate(GOLD);
    assertEquals(new Score(11, 0, 0), evaluation.whole().whole());
    assertEquals(0, evaluation.missing());
    assertTrue(evaluation.reports().get(0).faults().isEmpty());
  }

  @Test
  void countsWhatIsWrongAndWhatIsMissedApart() throws IOException {
    Evaluation evaluation =
        evaluate(
            GOLD.replace("2023-05-03\",\"end", "2023-05-04\",\"end")
                .replace("\"country\":\"OM\"", "\"country\":null")
                .replace("\"code\":\"NP\"", "\"code\":\"IN\""));
    assertEquals(new Score(0, 1, 1), evaluation.whole().score(Slot.START));
    assertEquals(new Score(0, 0, 1), evaluation.whole().score(Slot.COUNTRY));
    assertEquals(new Score(1, 1, 1), evaluation.whole().score(Slot.PARTICIPANT));
    assertEquals(new Score(7, 2, 3), evaluation.whole().whole());
  }

  @Test
  void doesNotTellHeadFromParticipantInAMeeting() throws IOException {
    Evaluation evaluation = evaluate(GOLD.replace("\"head\"", "\"participant\""));
    assertEquals(new Score(2, 0, 0), evaluation.whole().score(Slot.CAPACITY));
  }

  @Test
  void countsAReportWithoutPredictionAsEmpty() throws IOException {
    Evaluation evaluation = evaluate("{\"id\":\"other\",\"engagements\":[]}");
    assertEquals(1, evaluation.missing());
    assertEquals(new Score(0, 0, 9), evaluation.whole().whole());
  }

  @Test
  void listsEachFaultWithTheWords() throws IOException {
    Evaluation evaluation = evaluate(GOLD.replace("\"city\":\"Muscat\"", "\"city\":\"Salalah\""));
    List<Fault> faults = evaluation.reports().get(0).faults();
    assertEquals(1, faults.size());
    assertEquals(
        "r1\ten\te1\tcity\twrong and missed\tMuscat\tSalalah\t\t\t" + TEXT, faults.get(0).line());
  }

  @Test
  void namesTheModelOrTheReasonBehindAFault() throws IOException {
    String deduced =
        """
        "evidence":[{"path":"country","quote":"Muscat","start":22,"end":28,
         "reason":"where Muscat is"}],
        """;
    Evaluation evaluation =
        evaluate(
            GOLD.replace("\"country\":\"OM\"", "\"country\":\"QA\"")
                .replace("\"code\":\"NP\"", "\"code\":\"IN\"")
                .replace("\"counts\"", deduced + "\"counts\""));
    List<Fault> faults = evaluation.reports().get(0).faults();
    assertEquals("where Muscat is", faults.get(0).decider());
    assertEquals(TEXT, faults.get(0).sentence());
    Fault missed = faults.stream().filter(f -> f.line().contains("\tmissed\t")).findFirst().get();
    Fault wrong = faults.stream().filter(f -> f.line().contains("\twrong\t")).findFirst().get();
    assertEquals("", missed.decider());
    assertEquals("membership", wrong.decider());
  }

  @Test
  void acceptsAQuoteOnlyWhereItStands() throws IOException {
    String quote =
        "\"evidence\":[{\"path\":\"city\",\"quote\":\"Muscat\",\"start\":%d,\"end\":%d}],";
    int at = TEXT.indexOf("Muscat");
    String right = GOLD.replace("\"counts\"", quote.formatted(at, at + 6) + "\"counts\"");
    String shifted = GOLD.replace("\"counts\"", quote.formatted(at + 1, at + 7) + "\"counts\"");
    assertEquals(new Coverage(5, 1), evaluate(right).coverage());
    assertEquals(new Coverage(5, 0), evaluate(shifted).coverage());
  }

  @Test
  void findsASampleAboveTheGoldRecord() throws IOException {
    Path samples = Files.createDirectories(folder.resolve("samples"));
    Files.writeString(samples.resolve("a.txt"), TEXT);
    Path gold = Files.createDirectories(folder.resolve("x/y/gold"));
    Files.writeString(
        gold.resolve("a.json"), "{\"id\":\"a\",\"file\":\"a.txt\",\"engagements\":[]}");
    assertEquals(
        samples.resolve("a.txt").toAbsolutePath(),
        new GoldReader().list(gold).get(0).requireFile());
  }

  @Test
  void refusesARecordWhoseReportIsNowhere() throws IOException {
    Files.writeString(folder.resolve("b.json"), "{\"id\":\"b\",\"file\":\"no-such-file.txt\"}");
    assertThrows(UncheckedIOException.class, () -> new GoldReader().list(folder));
  }

  @Test
  void roundsATieToTheEvenDigit() {
    assertEquals("0.812", ScoreTable.decimals(0.8125));
    assertEquals("0.688", ScoreTable.decimals(0.6875));
  }
}
