package org.rapporteur.language.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Tokeniser;
import org.rapporteur.model.Span;

class EditionFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|the X Moscow conference, the 14th round, the fourteenth session|10 14 14",
        "en|the twenty-first meeting of the VIII Forum|21 8",
        "en|Round 14 of the talks|14",
        "en|on 16th August 2022, the 3rd and 4th of April|none",
        "en|for the first time in the 20th century, the third country|none",
        "en|the second-largest party and the First Deputy Minister|none",
        "en|King Abdullah II met Pope John XXIII|none",
        "en|Chapter VII and World War II|none",
        "ar|المؤتمر التاسع والدورة الرابعة عشرة|9 14",
        "ar|الجمعية الـ142 للاتحاد والقمة ال31|142 31",
        "ar|الدورة الحادية والعشرون للمجلس|21",
        "ar|النائب الأول في كانون الأول وتشرين الثاني للمرة الأولى|none",
        "ar|في القرن الحادي والعشرين|none",
        "ar|في الثالث من نيسان|none",
        "ru|шестое заседание, 12-я встреча, двенадцатая конференция|6 12 12",
        "ru|XI Московская конференция и двадцать первый раунд|11 21",
        "ru|впервые в двадцать первом веке|none",
        "ru|первый заместитель министра прибыл 5-го мая|none",
        "fr|la XIVe session, la 3e édition et la soixante-treizième Assemblée|14 3 73",
        "fr|Le forum a suivi le Ier sommet|1",
        "fr|au XXIe siècle, pour la première fois, le Premier ministre|none",
        "es|la undécima conferencia, la 72.ª Asamblea y la 3ª ronda|11 72 3",
        "zh|第七届香山论坛、第十四轮对话和第17次会议|7 14 17",
        "zh|首轮对话在二十一世纪第三国举行|1",
        "ur|چودھواں اجلاس اور 80ویں جنرل اسمبلی|14 80",
        "ru|встреча с коллегой С. Ивановым|none",
        "es|La reunión abrió la V Cumbre. Va a durar poco|5",
        "fr|Le sommet suit la Ve session|5",
        "zh|第15屆國防部長會議|15",
      })
  void readsEditions(String language, String text, String expected) {
    Span all = new Span(0, text.length());
    Sentence sentence = new Sentence(0, 0, all, Tokeniser.tokenise(text, all));
    String found =
        new EditionFinder(Lexicon.of(language))
            .find(sentence).stream()
                .map(e -> Integer.toString(e.number()))
                .collect(Collectors.joining(" "));
    assertEquals(expected, found.isEmpty() ? "none" : found);
  }
}
