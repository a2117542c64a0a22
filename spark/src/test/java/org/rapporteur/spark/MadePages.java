package org.rapporteur.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Pages in seven languages, made by a seeded draw: a quarter tells of an engagement. */
final class MadePages {
  private static final List<String> TELLING =
      List.of(
          "Foreign Minister %1$s of %9$s met his counterpart from %10$s, %2$s, on %3$d May %4$d."
              + " They discussed border security and agreed to meet again in %5$d.",
          "The %6$dth round of political consultations between %9$s and %10$s was held on %3$d May"
              + " %4$d. Deputy Foreign Minister %1$s led the host's side.",
          "Defence Minister %1$s of %9$s received the ambassador of %10$s, %2$s, on %3$d May %4$d"
              + " and discussed maritime security with him.",
          "استقبل وزير الدفاع العماني %7$s نظيره النيبالي في مسقط يوم %3$d مايو %4$d وبحث الجانبان"
              + " التعاون العسكري ومكافحة الإرهاب.",
          "Министр обороны Омана %8$s встретился %3$d мая %4$d года в Маскате с министром обороны"
              + " Непала. Стороны обсудили контроль над вооружениями.",
          "Le ministre des Affaires étrangères du Ghana, %1$s, a reçu le %3$d mai %4$d à Accra"
              + " l'ambassadeur du Chili. Les deux parties ont évoqué la sécurité maritime.",
          "El ministro de Defensa de Chile, %1$s, se reunió el %3$d de mayo de %4$d en Santiago con"
              + " el embajador de Ghana. Ambos abordaron la seguridad marítima.",
          "عمان کے وزیر خارجہ نے %3$d مئی %4$d کو مسقط میں نیپال کے سفیر سے ملاقات کی۔ دونوں نے"
              + " سرحدی سلامتی پر تبادلہ خیال کیا۔",
          "%4$d年5月%3$d日，阿曼外交大臣在马斯喀特会见尼泊尔外交部长，双方就边境安全交换意见。");

  private static final List<String> TELLING_NONE =
      List.of(
          "Bake the bread for %3$d minutes, %1$s says, and let it cool on a rack before cutting it.",
          "The home side won by %3$d points; %2$s scored most of them in the last quarter.",
          "تراجعت أسعار الخضار في السوق %3$d بالمئة هذا الأسبوع، كما يقول البائع %7$s.",
          "В выходные похолодает до %3$d градусов, ожидается мокрый снег, предупреждает %8$s.",
          "La pianiste %1$s jouera %3$d sonates samedi soir dans la petite salle.",
          "El delantero %1$s marcó %3$d goles y se marchó lesionado del campo.",
          "بارش کے باعث میچ %3$d منٹ بعد روک دیا گیا اور کھلاڑی واپس چلے گئے۔",
          "这道菜先用小火煮%3$d分钟，再加入盐和葱花，趁热上桌。");

  private static final List<String> STATES =
      List.of(
          "Oman", "Nepal", "Chile", "Ghana", "Kenya", "Peru", "Iceland", "Malta", "Laos", "Fiji");
  private static final List<String> LATIN =
      List.of("Karim Saleh", "Deepak Rana", "Ana Rojas", "Kofi Mensah", "Layla Haddad", "Ivo Blum");
  private static final List<String> ARABIC = List.of("كريم صالح", "ليلى حداد", "سالم النجار");
  private static final List<String> CYRILLIC = List.of("Карим Салех", "Анна Рохас", "Иво Блум");

  private MadePages() {}

  /** So many pages as lines of JSON; one in forty is broken. */
  static List<String> lines(String name, int count, long seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String line = line(name + "-" + i, text(random, i % 4 == 0 ? TELLING : TELLING_NONE));
      lines.add(i % 40 == 39 ? line.substring(0, line.length() / 2) : line);
    }
    return lines;
  }

  /** So many texts. */
  static List<String> texts(int count, long seed) {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(text(random, i % 4 == 0 ? TELLING : TELLING_NONE));
    }
    return texts;
  }

  private static String text(Random random, List<String> patterns) {
    int year = 2015 + random.nextInt(9);
    int state = random.nextInt(STATES.size());
    int other = (state + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
    return String.format(
        Locale.ROOT,
        patterns.get(random.nextInt(patterns.size())),
        LATIN.get(random.nextInt(LATIN.size())),
        LATIN.get(random.nextInt(LATIN.size())),
        1 + random.nextInt(28),
        year,
        year + 1,
        4 + random.nextInt(6),
        ARABIC.get(random.nextInt(ARABIC.size())),
        CYRILLIC.get(random.nextInt(CYRILLIC.size())),
        STATES.get(state),
        STATES.get(other));
  }

  /** A line of JSON Lines. */
  static String line(String id, String text) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeStringField("url", "https://example.org/" + id);
      json.writeStringField("published", "2023-06-01");
      json.writeStringField("text", text);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
