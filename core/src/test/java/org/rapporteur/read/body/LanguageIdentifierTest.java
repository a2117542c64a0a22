package org.rapporteur.read.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {
  private final LanguageIdentifier identifier = LanguageIdentifier.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The two ministers met in the capital and agreed that the talks would go on
          fr | Les deux ministres se sont rencontrés dans la capitale et ont décidé de poursuivre
          es | Los dos ministros se reunieron en la capital y acordaron seguir con el diálogo
          pt | Os dois ministros reuniram-se na capital e decidiram que o diálogo vai continuar
          it | I due ministri si sono incontrati nella capitale e hanno deciso di continuare
          de | Die beiden Minister trafen sich in der Hauptstadt und wollen das Gespräch fortsetzen
          tr | İki bakan başkentte bir araya geldi ve görüşmelerin devam etmesi için anlaştı
          ru | Оба министра встретились в столице и договорились о том, что переговоры продолжатся
          uk | Обидва міністри зустрілися у столиці та домовилися, що переговори триватимуть
          be | Абодва міністры сустрэліся ў сталіцы і дамовіліся, што перамовы будуць ісці далей
          ar | التقى الوزيران في العاصمة واتفقا على أن المحادثات التي بدأت أمس سوف تستمر بعد ذلك
          fa | دو وزیر در پایتخت با هم دیدار کردند و توافق شد که گفتگوها برای صلح ادامه یابد
          ur | دونوں وزراء نے دارالحکومت میں ملاقات کی اور طے کیا کہ بات چیت جاری رہے گی
          ps | دواړو وزیرانو په پلازمېنه کې سره وکتل او د خبرو پر دوام یې هوکړه وکړه
          zh | 两国外长在首都会晤，双方同意继续对话
          ja | 両国の外相は首都で会談し、対話を続けることで一致した
          ko | 양국 장관은 수도에서 만나 대화를 계속하기로 했다
          und | 12345 67 89
          und | Xqz vrtk plmn zzrt
          """)
  void tellsLanguagesApart(String language, String text) {
    assertEquals(language, identifier.identify(text));
  }

  @Test
  void goesByTheScriptOfMostOfTheText() {
    String text =
        "Share Facebook Twitter RSS\nالتقى الوزيران في العاصمة واتفقا على أن المحادثات التي بدأت أمس سوف تستمر";
    assertEquals("ar", identifier.identify(text));
  }
}
