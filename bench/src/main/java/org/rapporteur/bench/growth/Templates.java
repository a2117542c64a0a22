package org.rapporteur.bench.growth;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What reports say of a happening, with gaps for the names: a sentence or two on who met, one on
 * what was discussed and, of most, more, each in one of several wordings as news has them. One in
 * four reports of rounds names who came without state and office, and in one Arabic wording of four
 * for talks the reader takes the state of the city for theirs, for it errs with real reports too.
 */
final class Templates {
  private static final List<String> ROUNDS =
      List.of(
          "الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة",
          "التاسعة", "العاشرة");

  private static final Wordings ENGLISH =
      new Wordings(
          List.of(
              "{host}'s {office} {one} met {guest}'s {office} {other} in {city} on {day}.",
              "{office} of {host} {one} met {office} of {guest} {other} in {city} on {day}.",
              "On {day}, {one}, {office} of {host}, received {other}, {office} of {guest}, in"
                  + " {city}."),
          List.of(
              "{office} of {host} {one} and {office} of {guest} {other} held talks in {city} on"
                  + " {day}.",
              "Talks between {host}'s {office} {one} and {guest}'s {office} {other} took place in"
                  + " {city} on {day}.",
              "In {city} on {day}, {office} of {guest} {other} held talks with {office} of {host}"
                  + " {one}."),
          List.of(
              "The {round} round of consultations between {host} and {guest} took place in {city}"
                  + " on {day}. The delegations were headed by {one} and {other}.",
              "The {round} round of consultations between {host} and {guest} took place in {city}"
                  + " on {day}. The delegations were headed by {office} of {host} {one} and"
                  + " {office} of {guest} {other}.",
              "{host} and {guest} held the {round} round of their consultations in {city} on {day}."
                  + " The delegations were led by {host}'s {office} {one} and {guest}'s {office}"
                  + " {other}.",
              "{city} hosted the {round} round of consultations between {host} and {guest} on"
                  + " {day}. {office} of {host} {one} and {office} of {guest} {other} took part."),
          List.of(
              "The two sides discussed {topic}.",
              "They exchanged views on {topic}.",
              "Much of the time was given to {topic}, an agency says.",
              "On the agenda were {topic} and what has been done since last year."),
          List.of(
              "",
              "{count} experts took part.",
              "The delegations numbered {count} people in all.",
              "Behind closed doors, {count} officials sat on both sides of the table."),
          List.of(
              "",
              "They agreed to hold the next meeting in {next} in {year}.",
              "No statement was published.",
              "The next meeting will be held in {next} in {year}."));

  private static final Wordings RUSSIAN =
      new Wordings(
          List.of(
              "{day} в {city} встретились {office} {host} {one} и {office} {guest} {other}.",
              "{office} {host} {one} и {office} {guest} {other} провели встречу в {city} {day}.",
              "В {city} {day} {office} {host} {one} принял делегацию {guest}. Её возглавил {office}"
                  + " {guest} {other}."),
          List.of(
              "{day} в {city} {office} {host} {one} и {office} {guest} {other} провели переговоры.",
              "{office} {guest} {other} и {office} {host} {one} провели переговоры в {city} {day}.",
              "Переговоры провели {day} в {city} {office} {host} {one} и {office} {guest}"
                  + " {other}."),
          List.of(
              "{day} в {city} состоялся {round} раунд консультаций {host} и {guest}. Делегации"
                  + " возглавили {one} и {other}.",
              "{day} в {city} состоялся {round} раунд консультаций {host} и {guest}. Делегации"
                  + " возглавили {office} {host} {one} и {office} {guest} {other}.",
              "В {city} {day} прошёл {round} раунд консультаций {host} и {guest}. Делегацию {host}"
                  + " возглавил {office} {one}, делегацию {guest} возглавил {office} {other}.",
              "{round} раунд консультаций {guest} и {host} прошёл в {city} {day}. В нём участвовали"
                  + " {office} {host} {one} и {office} {guest} {other}."),
          List.of(
              "Стороны обсудили {topic}.",
              "На встрече рассмотрели {topic}.",
              "Главное внимание, по данным агентства, уделили теме: {topic}.",
              "В повестку дня вошли {topic} и итоги прошлого года."),
          List.of(
              "",
              "Участие приняли {count} экспертов.",
              "Всего в делегации вошли {count} человек.",
              "За закрытыми дверями с обеих сторон работали {count} специалистов."),
          List.of(
              "",
              "Стороны договорились провести следующую встречу в {next} в {year} году.",
              "Заявления не публиковались.",
              "Следующая встреча состоится в {next} в {year} году."));

  private static final Wordings ARABIC =
      new Wordings(
          List.of(
              "التقى {office} {host} {one} {office} {guest} {other} في {city} يوم {day}.",
              "استقبل {office} {host} {one} في {city} يوم {day} {office} {guest} {other}.",
              "عقد {office} {host} {one} و{office} {guest} {other} اجتماعا في {city} يوم {day}."),
          List.of(
              "عقد {office} {host} {one} و{office} {guest} {other} مباحثات في {city} يوم {day}.",
              "أجرى {office} {host} {one} محادثات مع {office} {guest} {other} في {city} يوم {day}.",
              "أجرى {office} {guest} {other} و{office} {host} {one} يوم {day} محادثات في {city}.",
              "عقد {office} في {host} {one} و{office} في {guest} {other} مباحثات في {city} يوم"
                  + " {day}."),
          List.of(
              "عقدت في {city} يوم {day} الجولة {round} من المشاورات بين {host} و{guest}. وترأس"
                  + " الوفدين {one} و{other}.",
              "عقدت في {city} يوم {day} الجولة {round} من المشاورات بين {host} و{guest}. وترأس"
                  + " الوفدين {office} {host} {one} و{office} {guest} {other}.",
              "شهدت {city} يوم {day} انعقاد الجولة {round} من المشاورات بين {host} و{guest}. وترأس"
                  + " {office} {host} {one} وفد بلاده، فيما ترأس الوفد الآخر {office} {guest}"
                  + " {other}.",
              "انعقدت الجولة {round} من المشاورات بين {guest} و{host} في {city} يوم {day}. وشارك"
                  + " فيها {office} {host} {one} و{office} {guest} {other}."),
          List.of(
              "وبحث الجانبان {topic}.",
              "وتبادل الجانبان الآراء حول {topic}.",
              "وقالت وكالة إن معظم الوقت خصص لموضوع {topic}.",
              "وتضمن جدول الأعمال {topic} وما أنجز منذ العام الماضي."),
          List.of(
              "",
              "وشارك في اللقاء {count} خبيرا.",
              "وضم الوفدان {count} شخصا.",
              "وجلس خلف الأبواب المغلقة {count} مسؤولا من الجانبين."),
          List.of(
              "",
              "واتفق الجانبان على عقد اللقاء المقبل في {next} عام {year}.",
              "ولم يصدر بيان عن اللقاء.",
              "وسيعقد اللقاء المقبل في {next} عام {year}."));

  private Templates() {}

  /** How one language words things. */
  private record Wordings(
      List<String> meetings,
      List<String> talks,
      List<String> rounds,
      List<String> topics,
      List<String> counts,
      List<String> ends) {
    List<String> of(Scene.Sort sort) {
      return switch (sort) {
        case MEETING -> meetings;
        case TALKS -> talks;
        case ROUND -> rounds;
      };
    }
  }

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

  /** A template in a language. */
  static String of(Scene.Sort sort, String language, RandomGenerator random) {
    Wordings wordings =
        switch (language) {
          case "ru" -> RUSSIAN;
          case "ar" -> ARABIC;
          default -> ENGLISH;
        };
    StringBuilder text = new StringBuilder();
    for (List<String> choice :
        List.of(wordings.of(sort), wordings.topics, wordings.counts, wordings.ends)) {
      String sentence = choice.get(random.nextInt(choice.size()));
      text.append(sentence.isEmpty() || text.isEmpty() ? "" : " ").append(sentence);
    }
    return text.append("\n").toString();
  }
}
