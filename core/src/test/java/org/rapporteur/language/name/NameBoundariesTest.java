package org.rapporteur.language.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.Analyser;
import org.rapporteur.language.Analysis;
import org.rapporteur.language.Mention;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;

/** Where names of people, states and bodies begin and end. */
class NameBoundariesTest {
  private static Analysis analyse(String language, String text) {
    return new Analyser(language)
        .analyse(
            new Report(
                "r", "r", Publication.UNKNOWN, language, text, "", List.of(), Mark.INTERNAL));
  }

  private static List<String> people(Analysis analysis) {
    return analysis.all(Mention.Person.class).stream().map(Mention.Person::name).toList();
  }

  private static List<String> roles(Analysis analysis) {
    return analysis.all(Mention.Person.class).stream()
        .flatMap(p -> p.offices().stream().map(Mention.Office::english))
        .toList();
  }

  private static List<String> bodiesOfOffices(Analysis analysis) {
    return analysis.all(Mention.Person.class).stream()
        .flatMap(p -> p.offices().stream())
        .flatMap(o -> Optional.ofNullable(o.organisation()).stream())
        .toList();
  }

  private static List<String> bodies(Analysis analysis) {
    return analysis.all(Mention.Organisation.class).stream()
        .map(Mention.Organisation::name)
        .toList();
  }

  @Test
  void anArabicConjunctionBeginsAnotherName() {
    Analysis analysis = analyse("ar", "حضر اللقاء خالد منصور وسامر حداد، نائب وزير الدفاع.");
    assertEquals(List.of("خالد منصور", "سامر حداد"), people(analysis));
  }

  @Test
  void anArabicNameMayBeginWithTheLetterOfTheConjunction() {
    assertEquals(List.of("وليد حداد"), people(analyse("ar", "استقبل الوزير وليد حداد الوفد.")));
  }

  @Test
  void anArabicVerbAfterAnOfficeIsNoName() {
    assertEquals(List.of(), people(analyse("ar", "وأضاف أن السفير الألماني سيعمل على ذلك.")));
    assertEquals(List.of(), people(analyse("ar", "وقال إن الوزيرين أكدا أهمية التعاون.")));
  }

  @Test
  void whatIsWrittenOnToAnArabicStateOrBodyIsNoPartOfItsName() {
    Analysis analysis = analyse("ar", "اتفقت كندا وأوكرانيا على دعم الجيش في لقاء للأمم المتحدة.");
    assertEquals(
        List.of("كندا", "أوكرانيا"),
        analysis.all(Mention.State.class).stream().map(Mention.State::name).toList());
    assertEquals(List.of("الأمم المتحدة"), bodies(analysis));
  }

  @Test
  void anArabicInstituteKeepsThePlaceAndFieldOfItsName() {
    Analysis analysis = analyse("ar", "زار الوفد معهد موسكو للعلاقات الدولية يوم الأحد.");
    assertEquals(List.of("معهد موسكو للعلاقات الدولية"), bodies(analysis));
  }

  @Test
  void theRussianWordThatOpensASentenceIsNoPartOfTheName() {
    assertEquals(
        List.of("Виктора Громова"),
        people(analyse("ru", "Поддержку Виктора Громова выразили все участники.")));
  }

  @Test
  void theBodyBetweenARussianOfficeAndANameBelongsToTheOffice() {
    Analysis analysis = analyse("ru", "Встречу провёл глава Роскосмоса Виктор Громов.");
    assertEquals(List.of("Виктор Громов"), people(analysis));
    assertEquals(List.of("Head"), roles(analysis));
  }

  @Test
  void aRussianNameInQuotationMarksBelongsToTheOffice() {
    Analysis analysis = analyse("ru", "Выступил эксперт центра «Новый путь» Виктор Громов.");
    assertEquals(List.of("Виктор Громов"), people(analysis));
    assertEquals(List.of("центра «Новый путь»"), bodiesOfOffices(analysis));
  }

  @Test
  void aRussianInstituteKeepsAdjectivesBeforeAndGenitivesAfterItsNoun() {
    assertEquals(
        List.of("Евразийского исследовательского института"),
        bodies(analyse("ru", "Доклад Евразийского исследовательского института вышел вчера.")));
    assertEquals(
        List.of("Университета мировой экономики и дипломатии"),
        bodies(analyse("ru", "Гости Университета мировой экономики и дипломатии уехали.")));
  }

  @Test
  void twoEnglishBodiesJoinedByAConjunctionAreTwo() {
    assertEquals(
        List.of("Ministry of External Affairs", "Northern Research Foundation"),
        bodies(
            analyse(
                "en",
                "The Ministry of External Affairs and the Northern Research Foundation hosted it.")));
  }

  @Test
  void anInstituteAfterANameIsWhatThePersonIsOf() {
    Analysis analysis = analyse("en", "Dr Anna Weber of Northern University spoke first.");
    assertEquals(List.of("Northern University"), bodiesOfOffices(analysis));
  }

  @Test
  void aFullNameBesideAFullNameInAListIsAPersonToo() {
    Analysis analysis =
        analyse("fr", "Sont venus le ministre Paul Arnaud, Oxmar Vuldre et Qorvin Tesk.");
    assertEquals(List.of("Paul Arnaud", "Oxmar Vuldre", "Qorvin Tesk"), people(analysis));
  }

  @Test
  void aFullNameIsKnownInALanguageWithoutATaggerOfItsOwn() {
    Analysis analysis = analyse("fr", "Un texte a été paraphé par Robert Johnson à Genève.");
    assertEquals(List.of("Robert Johnson"), people(analysis));
  }

  @Test
  void aLineInCapitalsIsNoNameOfABorrowedTagger() {
    assertEquals(List.of(), people(analyse("es", "SAN JOSÉ, 4 mayo. La reunión fue larga.")));
  }

  private static List<String> states(Analysis analysis) {
    return analysis.all(Mention.State.class).stream().map(Mention.State::code).toList();
  }

  @Test
  void oneChineseCharacterIsAStateOnlyBesideWhatShowsIt() {
    assertEquals(List.of("CN", "DE"), states(analyse("zh", "中德磋商昨天开始。")));
    assertEquals(List.of("DE"), states(analyse("zh", "德军昨天抵达。")));
    assertEquals(List.of(), states(analyse("zh", "院长有德高望重之誉，4日发言。")));
  }

  @Test
  void aChineseNameWrittenByItsSoundMayBeginLikeAFamilyName() {
    assertEquals(List.of("马赫穆多夫"), people(analyse("zh", "会议由外长马赫穆多夫主持。")));
    assertEquals(List.of("马文远"), people(analyse("zh", "会议由外长马文远主持。")));
  }

  @Test
  void traditionalCharactersAreReadWithTheSameLists() {
    Analysis analysis = analyse("zh", "會議由外長馬文遠主持，韓國與會。");
    assertEquals(List.of("馬文遠"), people(analysis));
    assertEquals(List.of("KR"), states(analysis));
  }
}
