package org.rapporteur.bench.growth;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Names of people that are few on purpose: 14,400 for every state and office, drawn evenly, so that
 * the more reports there are the more alike names there are of different people. Harder than life;
 * and harder still with fewer given names than twenty, which the property {@code given} sets: with
 * six a record of 20,000 reports is as dense as else one of 67,000.
 */
final class FewNames implements Names {
  private static final List<Word> FIRST =
      words(
          "Askar Аскар عسكر,Bolat Болат بولات,Daniyar Данияр دانيار,Marat Марат مارات,"
              + "Nurlan Нурлан نورلان,Timur Тимур تيمور,Sergei Сергей سيرغي,Pavel Павел بافيل,"
              + "Anton Антон أنطون,Viktor Виктор فيكتور,Karim Карим كريم,Salim Салим سليم,"
              + "Hasan Хасан حسن,Yusuf Юсуф يوسف,Tariq Тарик طارق,Adam Адам آدم,"
              + "Ruslan Руслан رسلان,Kamil Камиль كامل,Samir Самир سمير,Fuad Фуад فؤاد");
  private static final int GIVEN = Integer.getInteger("given", FIRST.size());
  private static final List<Word> STEM =
      words(
          "Sar Сар سار,Tol Тол تول,Nur Нур نور,Kar Кар كار,Bek Бек بيك,Mur Мур مور,Zhan Жан جان,"
              + "Dos Дос دوس,Ibr Ибр إبر,Kas Кас كاس,Rad Рад راد,Sul Сул سول,Tur Тур تور,"
              + "Yer Ер ير,Om Ом أوم,Bal Бал بال,Val Вал فال,Gar Гар غار");
  private static final List<Word> MIDDLE =
      words(
          "gali гали غالي,basa баса باسا,mukha муха موخا,temi теми تيمي,lana лана لانا,"
              + "riza риза ريزا,dana дана دانا,kuta кута كوتا,sina сина سينا,tashe таше تاشي");
  private static final List<Word> END = words("yev ев ييف,nov нов نوف,lin лин لين,mov мов موف");
  private static final List<Word> STATE =
      words(
          "Kazakhstan Казахстана كازاخستان,Egypt Египта مصر,Turkey Турции تركيا,"
              + "China Китая الصين,India Индии الهند,Iran Ирана إيران,Jordan Иордании الأردن,"
              + "Tunisia Туниса تونس,France Франции فرنسا,Italy Италии إيطاليا,"
              + "Japan Японии اليابان,Brazil Бразилии البرازيل,Oman Омана عمان,"
              + "Armenia Армении أرمينيا,Morocco Марокко المغرب,Algeria Алжира الجزائر");
  private static final List<Word> CITY =
      words(
          "Astana Астане أستانا,Cairo Каире القاهرة,Ankara Анкаре أنقرة,Beijing Пекине بكين,"
              + "Tehran Тегеране طهران,Amman Аммане عمّان,Tunis Тунисе تونس,Paris Париже باريس,"
              + "Rome Риме روما,Tokyo Токио طوكيو,Muscat Маскате مسقط,Yerevan Ереване يريفان,"
              + "Rabat Рабате الرباط,Geneva Женеве جنيف,Vienna Вене فيينا,Almaty Алматы ألماتي");
  private static final List<Word> OFFICE =
      List.of(
          new Word("Minister of Defence", "министр обороны", "وزير دفاع"),
          new Word("Foreign Minister", "министр иностранных дел", "وزير خارجية"),
          new Word("Minister of the Interior", "министр внутренних дел", "وزير داخلية"));
  private static final List<Word> TOPIC =
      List.of(
          new Word("border security", "безопасность границ", "أمن الحدود"),
          new Word("joint exercises", "совместные учения", "التدريبات المشتركة"),
          new Word("training of officers", "подготовку офицеров", "تدريب الضباط"),
          new Word("cyber security", "кибербезопасность", "الأمن السيبراني"),
          new Word("arms control", "контроль над вооружениями", "الحد من التسلح"),
          new Word("demining", "разминирование", "إزالة الألغام"));

  @Override
  public Scene scene(LocalDate day, SplittableRandom random) {
    return new Scene(
        day,
        Scene.Sort.MEETING,
        pick(STATE, random),
        pick(STATE, random),
        pick(CITY, random),
        pick(OFFICE, random),
        person(random),
        person(random),
        pick(TOPIC, random),
        pick(CITY, random),
        12 + random.nextInt(60));
  }

  @Override
  public Word person(RandomGenerator random) {
    Word family = pick(STEM, random).with("", pick(MIDDLE, random)).with("", pick(END, random));
    return FIRST.get(random.nextInt(GIVEN)).with(" ", family);
  }

  private static List<Word> words(String list) {
    return List.of(list.split(",")).stream()
        .map(three -> three.split(" "))
        .map(three -> new Word(three[0], three[1], three[2]))
        .toList();
  }

  private static Word pick(List<Word> list, RandomGenerator random) {
    return list.get(random.nextInt(list.size()));
  }
}
