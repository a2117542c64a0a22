package org.rapporteur.bench.growth;

import java.util.List;

/** What reports say of a happening, with gaps for the names. */
final class Templates {
  private static final List<String> ROUNDS =
      List.of(
          "الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة",
          "التاسعة", "العاشرة");

  private Templates() {}

  /** The most rounds that can be told. */
  static int rounds() {
    return ROUNDS.size();
  }

  /** Which round it was, in words or figures. */
  static String round(int number, String language) {
    return switch (language) {
      case "ru" -> number + "-й";
      case "ar" -> ROUNDS.get((number - 1) % ROUNDS.size());
      default -> number + (number == 1 ? "st" : number == 2 ? "nd" : number == 3 ? "rd" : "th");
    };
  }

  /** The template in a language. */
  static String of(Scene.Sort sort, String language) {
    return switch (sort) {
      case MEETING -> meeting(language);
      case TALKS -> talks(language);
      case ROUND -> round(language);
    };
  }

  private static String meeting(String language) {
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

  private static String talks(String language) {
    return switch (language) {
      case "ru" ->
          "{day} в {city} {office} {host} {one} и {office} {guest} {other} провели переговоры."
              + " Они обсудили {topic}. В переговорах приняли участие {count} экспертов.\n";
      case "ar" ->
          "عقد {office} في {host} {one} و{office} في {guest} {other} مباحثات في {city} يوم {day}."
              + " وبحث الجانبان {topic}. وشارك في المباحثات {count} خبيرا.\n";
      default ->
          "{office} of {host} {one} and {office} of {guest} {other} held talks in {city} on {day}."
              + " They discussed {topic}. {count} experts took part in the talks.\n";
    };
  }

  private static String round(String language) {
    return switch (language) {
      case "ru" ->
          "{day} в {city} состоялся {round} раунд консультаций {host} и {guest}. Делегации"
              + " возглавили {one} и {other}. Стороны обсудили {topic}. Следующий раунд состоится"
              + " в {next} в {year} году.\n";
      case "ar" ->
          "عقدت في {city} يوم {day} الجولة {round} من المشاورات بين {host} و{guest}. وترأس الوفدين"
              + " {one} و{other}. وبحث الجانبان {topic}. وستعقد الجولة المقبلة في {next} عام"
              + " {year}.\n";
      default ->
          "The {round} round of consultations between {host} and {guest} took place in {city} on"
              + " {day}. The delegations were headed by {one} and {other}. The two sides discussed"
              + " {topic}. The next round will be held in {next} in {year}.\n";
    };
  }
}
