package org.rapporteur.language.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.text.Sentence;
import org.rapporteur.language.text.Tokeniser;
import org.rapporteur.model.Span;

class CountFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|More than 400 participants from 46 countries|400 participants more than; 46 countries"
            + " exactly",
        "en|about 30 international and regional organisations|30 organisations about",
        "en|the 57 participating States|57 countries exactly",
        "en|seven members of the Cabinet|7 ministers exactly",
        "en|some two hundred and fifty defence experts|250 experts about",
        "en|4,500 people attended|4500 participants exactly",
        "en|400+ delegates came|400 participants more than",
        "en|up to 20 foreign ministers|20 ministers up to",
        "en|dozens of countries, hundreds of experts|none",
        "en|5 million dollars, 30 percent, 46 years, 2,000 troops|none",
        "en|the G20 countries and the 5+1 group of states|none",
        "en|the ministers of the two countries|none",
        "en|In 2019 ministers met; on 3 April ministers met|none",
        "ar|أكثر من1000 مشارك من100دولة|1000 participants more than; 100 countries exactly",
        "ar|بحضور وزراء دفاع أكثر من 35 بلدا|35 ministers more than",
        "en|the defence ministers of 20 countries came|20 ministers exactly",
        "en|ministers and 20 countries|20 countries exactly",
        "fr|dont les ministres de la Défense de 20 pays|20 ministers exactly",
        "ar|حضر وفدان سويدي وفنلندي|2 delegations exactly",
        "ar|شارك خمسة وعشرون وزيرا|25 ministers exactly",
        "ar|نحو ١٥ ألف مشارك|15000 participants about",
        "ar|عشرات الدول ومئات الخبراء|none",
        "ru|около 300 экспертов из 40 стран|300 experts about; 40 countries exactly",
        "ru|свыше двадцати пяти министров обороны|25 ministers more than",
        "ru|не менее 1 200 участников|1200 participants more than",
        "ru|15 тыс. рублей и 20 лет|none",
        "ru|десятки стран|none",
        "fr|plus de 1 500 participants de 46 pays|1500 participants more than; 46 countries exactly",
        "es|unos 1.500 participantes de treinta y dos países|1500 participants about; 32 countries"
            + " exactly",
        "zh|59个国家派出代表团，400多人出席|59 countries exactly; 400 participants more than",
        "ur|46 ممالک کے 300 سے زائد ماہرین|46 countries exactly; 300 experts more than",
      })
  void readsCounts(String language, String text, String expected) {
    Span all = new Span(0, text.length());
    Sentence sentence = new Sentence(0, 0, all, Tokeniser.tokenise(text, all));
    String found =
        new CountFinder(Lexicon.of(language))
            .find(sentence).stream()
                .map(c -> c.value() + " " + c.of().label() + " " + c.bound().label())
                .collect(Collectors.joining("; "));
    assertEquals(expected, found.isEmpty() ? "none" : found);
  }
}
