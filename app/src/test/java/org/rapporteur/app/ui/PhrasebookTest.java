package org.rapporteur.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rapporteur.app.ui.frame.Phrasebook;
import org.rapporteur.app.ui.frame.Wording;
import org.rapporteur.app.ui.html.Element;

class PhrasebookTest {
  private static String said(String language, String english) {
    String markup =
        Element.el("p").with(new Phrasebook(Wording.in(language)).of(english)).toString();
    return markup.replaceAll("<[^>]*>", "").replaceAll("\\p{Zs}", " ");
  }

  @Test
  void saysWhatIsInTheGapsAsTheLanguageDoes() {
    assertEquals(
        "отсчитано от дня публикации, среда, 23 октября 2024 г.",
        said("ru", "counted from the day of publication, Wednesday 23 October 2024"));
    assertEquals(
        "20 сентября: вторник в годах 2011, 2016, 2022; выпуск 8 отнесён к 2021 году, а между"
            + " выпусками не больше 3 лет: 2022",
        said(
            "ru",
            "20 September is a Tuesday in 2011, 2016 and 2022; edition 8 is put in 2021 and"
                + " editions follow within 3 years: 2022"));
    assertEquals(
        "الدول: كازاخستان، مصر؛ القاهرة؛ لكن في أيام أخرى",
        said("ar", "states KZ, EG; Cairo; but on other days"));
    assertEquals(
        "Число: Страны: что верно? 46 (сообщено, 1 сообщение) | 50 (объявлено, 2 сообщения)",
        said("ru", "which count:countries? 46 (reported, 1 report) | 50 (announced, 2 reports)"));
  }

  @Test
  void callsCitiesAsTheLanguageDoes() {
    assertEquals("там находится Санкт-Петербург", said("ru", "Saint Petersburg lies there"));
    Wording arabic = Wording.in("ar");
    assertEquals("ألماتي", arabic.city("Almaty"));
    assertEquals("تونس العاصمة", arabic.city("Tunis"));
    assertEquals("Nowhere Town", arabic.city("Nowhere Town"));
    assertEquals("Almaty", Wording.in("en").city("Almaty"));
  }

  @Test
  void marksAsEnglishWhatItDoesNotKnow() {
    String unknown = "weighed by the pound";
    assertTrue(
        Element.el("p")
            .with(new Phrasebook(Wording.in("ar")).of(unknown))
            .toString()
            .contains("<bdi lang=\"en\">" + unknown));
    assertEquals(unknown, said("en", unknown));
  }
}
