package org.rapporteur.bench.growth;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
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

  private final Names names;

  /** Happenings of these people. */
  Happenings(Names names) {
    this.names = names;
  }

  /** The report of this number. */
  Report report(int number) {
    String language = LANGUAGES[number % LANGUAGES.length];
    SplittableRandom random = new SplittableRandom(7919L * (number / LANGUAGES.length) + 17);
    Scene scene = names.scene(FIRST.plusDays(random.nextInt(DAYS)), random);
    LocalDate day = scene.day();
    String text = text(language, scene, new SplittableRandom(number));
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

  private static String text(String language, Scene scene, SplittableRandom random) {
    LocalDate day = scene.day();
    String text =
        Templates.of(scene.sort(), language, random)
            .replace("{day}", day(language, day))
            .replace("{host}", scene.host().in(language))
            .replace("{guest}", scene.guest().in(language))
            .replace("{city}", scene.city().in(language))
            .replace("{office}", scene.office().in(language))
            .replace("{one}", scene.one().in(language))
            .replace("{other}", scene.other().in(language))
            .replace("{topic}", scene.topic().in(language))
            .replace("{next}", scene.next().in(language))
            .replace(
                "{count}",
                "" + (scene.sort() == Scene.Sort.ROUND ? 10 + scene.count() : scene.count()))
            .replace("{round}", Templates.round(scene.count(), language))
            .replace("{year}", "" + (day.getYear() + 1));
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String day(String language, LocalDate day) {
    return switch (language) {
      case "ru" -> RUSSIAN.format(day);
      case "ar" -> ARABIC.format(day);
      default -> ENGLISH.format(day);
    };
  }
}
