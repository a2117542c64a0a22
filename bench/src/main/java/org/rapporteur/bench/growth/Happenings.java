package org.rapporteur.bench.growth;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.rapporteur.bench.growth.Vocabulary.Word;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.record.Ids;

/**
 * Reports of happenings that never were, made from templates: each happening is told by three
 * reports, in English, Russian and Arabic. The same number gives the same report.
 */
final class Happenings {
  private static final String[] LANGUAGES = {"en", "ru", "ar"};
  private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
  private static final int DAYS = 11_000;
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter RUSSIAN =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'года'", Locale.forLanguageTag("ru"));
  private static final DateTimeFormatter ARABIC =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("ar-EG-u-nu-latn"));

  private Happenings() {}

  /** The report of this number. */
  static Report report(int number) {
    String language = LANGUAGES[number % LANGUAGES.length];
    SplittableRandom random = new SplittableRandom(7919L * (number / LANGUAGES.length) + 17);
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    String text = text(language, day, random);
    Publication publication =
        new Publication(
            "https://example.org/" + number,
            null,
            "Agency " + number % 50,
            day.plusDays(1),
            "given",
            List.of());
    String id = "r" + number;
    return new Report(
        id, id + ".txt", publication, language, text, Ids.sha256(text), List.of(), Mark.INTERNAL);
  }

  private static String text(String language, LocalDate day, SplittableRandom random) {
    Word host = Vocabulary.state(random);
    Word guest = Vocabulary.state(random);
    Word city = Vocabulary.city(random);
    Word office = Vocabulary.office(random);
    Word one = Vocabulary.person(random);
    Word other = Vocabulary.person(random);
    Word topic = Vocabulary.topic(random);
    Word next = Vocabulary.city(random);
    int count = 12 + random.nextInt(60);
    return template(language)
        .replace("{day}", day(language, day))
        .replace("{host}", host.in(language))
        .replace("{guest}", guest.in(language))
        .replace("{city}", city.in(language))
        .replace("{office}", office.in(language))
        .replace("{one}", one.in(language))
        .replace("{other}", other.in(language))
        .replace("{topic}", topic.in(language))
        .replace("{next}", next.in(language))
        .replace("{count}", "" + count)
        .replace("{year}", "" + (day.getYear() + 1));
  }

  private static String day(String language, LocalDate day) {
    return switch (language) {
      case "ru" -> RUSSIAN.format(day);
      case "ar" -> ARABIC.format(day);
      default -> ENGLISH.format(day);
    };
  }

  private static String template(String language) {
    return switch (language) {
      case "ru" ->
          "{day} в {city} {office} {host} {one} провёл встречу с делегацией {guest} во главе с"
              + " {other}. Стороны обсудили {topic}. Во встрече приняли участие {count} экспертов."
              + " Стороны договорились провести следующую встречу в {next} в {year} году.\n";
      case "ar" ->
          "التقى {office} في {host} {one} في {city} يوم {day} نظيره من {guest} {other}. وبحث"
              + " الجانبان {topic}. وشارك في اللقاء {count} خبيرا. واتفق الجانبان على عقد اللقاء"
              + " المقبل في {next} عام {year}.\n";
      default ->
          "{office} of {host} {one} met his counterpart from {guest}, {other}, in {city} on {day}."
              + " The two sides discussed {topic}. {count} experts took part in the meeting. They"
              + " agreed to hold the next meeting in {next} in {year}.\n";
    };
  }
}
