package org.rapporteur.language.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.Analyser;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

/** One name may be a city's, a state's, a person's or an institute's: the report tells which. */
class NamesakesTest {
  private static Analysis analyse(String language, String text) {
    return new Analyser(language)
        .analyse(
            new Report(
                "r", "r", Publication.UNKNOWN, language, text, "", List.of(), Mark.INTERNAL));
  }

  private static List<String> places(String language, String text) {
    return analyse(language, text).mentions().stream()
        .flatMap(
            m ->
                m instanceof Mention.City city
                    ? Stream.of(city.english())
                    : m instanceof Mention.State state ? Stream.of(state.code()) : Stream.empty())
        .toList();
  }

  private static List<String> people(String language, String text) {
    return analyse(language, text).all(Mention.Person.class).stream()
        .map(Mention.Person::name)
        .toList();
  }

  @Test
  void theOtherPlacesOfTheReportTellAmmanFromOman() {
    assertEquals(List.of("JO", "Amman"), places("ar", "زار الوفد الأردن واجتمع في عمان."));
    assertEquals(List.of("Muscat", "OM"), places("ar", "وصل الوفد إلى مسقط ثم جال في عمان."));
  }

  @Test
  void aDatelineOrALocativeTellsTheCityAndAListTheState() {
    assertEquals(List.of("Tunis"), places("ar", "تونس 3 ماي 2019 - بدأت الأشغال صباحا."));
    assertEquals(List.of("Singapore"), places("en", "The envoys dined in Singapore."));
    assertEquals(List.of("SG", "MY"), places("en", "Envoys of Singapore and Malaysia dined."));
  }

  @Test
  void aPlaceBeforeAFullNameIsNoPartOfIt() {
    assertEquals(
        List.of("Серж Мкртчян"),
        people("ru", "Приехали президенты Армении Серж Мкртчян и другие."));
    assertEquals(
        List.of("Sergey Ivanov", "Anna Lund"),
        people("en", "At the 2019 forum in Antalya Sergey Ivanov and Anna Lund met."));
    assertEquals(List.of("Bergen"), places("en", "The rounds so far: Bergen (3 May 2019)."));
  }

  @Test
  void anInstituteThatBearsANameIsNobody() {
    assertEquals(List.of(), people("ru", "Дискуссию провёл Фонд имени Карла Шурца."));
    assertEquals(List.of(), people("ar", "نظم الندوة مركز الملك عبدالعزيز للدراسات."));
  }

  @Test
  void namesGoOnToTheirLastWord() {
    assertEquals(
        List.of("Бакыт Асанов уулу"),
        people("ru", "На встречу прибыл министр обороны Бакыт Асанов уулу вместе с помощником."));
    assertEquals(
        List.of("محمد ولد الشيخ السالم"),
        people("ar", "استقبل رئيس الوزراء محمد ولد الشيخ السالم وفدا من المستثمرين."));
  }

  @Test
  void aStateBehindAPersonInBracketsIsThePersonsSide() {
    Analysis analysis =
        analyse("en", "The speakers were Laila Haddad (Morocco) and Pedro Salinas (Chile).");
    assertEquals(List.of(), analysis.all(Mention.State.class));
    assertEquals(
        List.of("MA", "CL"),
        analysis.all(Mention.Person.class).stream()
            .flatMap(p -> p.offices().stream())
            .map(Mention.Office::state)
            .filter(s -> s != null)
            .toList());
  }
}
