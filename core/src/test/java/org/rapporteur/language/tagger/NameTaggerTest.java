package org.rapporteur.language.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.text.Token;
import org.rapporteur.language.text.Tokeniser;
import org.rapporteur.model.Span;

class NameTaggerTest {
  @Test
  void findsPeopleInEnglish() throws IOException {
    List<String> people =
        people("en", "Foreign Minister Jonas Lindqvist met his counterpart Amina Haddad in Oslo.");
    assertEquals(List.of("Jonas Lindqvist", "Amina Haddad"), people);
  }

  @Test
  void findsPeopleInRussian() throws IOException {
    String text = "Министр иностранных дел Николай Верещагин встретился в Москве с Аминой Хаддад.";
    assertEquals(List.of("Николай Верещагин", "Аминой Хаддад"), people("ru", text));
  }

  @Test
  void findsPeopleInArabic() throws IOException {
    String text = "التقى وزير الخارجية سامي الحداد نظيره الروسي سيرغي فيريشاغين في عمان.";
    assertEquals(List.of("سامي الحداد", "سيرغي فيريشاغين"), people("ar", text));
  }

  @Test
  void findsPlacesAndOrganisations() throws IOException {
    List<String> tokens = tokens("The World Bank opened an office in Baghdad.");
    List<TaggedName> names = load("en").tag(tokens);
    assertTrue(names.contains(new TaggedName(1, 3, NameType.ORGANISATION)), names.toString());
    assertTrue(names.contains(new TaggedName(7, 8, NameType.PLACE)), names.toString());
  }

  @Test
  void findsPeopleInAHeadlineInCapitals() throws IOException {
    assertEquals(
        List.of("МИХАИЛ ПЕТРОВ"), people("ru", "МИНИСТР МИХАИЛ ПЕТРОВ ПРИБЫЛ С ВИЗИТОМ В МИНСК"));
  }

  @Test
  void findsNothingInNothing() throws IOException {
    assertEquals(List.of(), load("ru").tag(List.of()));
    assertEquals(List.of(), load("ar").tag(List.of("،", ".", "\u200F")));
  }

  @Test
  void tagsTheSameUnderATurkishLocale() throws IOException {
    String text = "MINISTER IRINA ILYINA VISITED ISTANBUL AND IZMIR ON FRIDAY";
    NameTagger tagger = load("en");
    List<TaggedName> usual = tagger.tag(tokens(text));
    Locale before = Locale.getDefault();
    Locale.setDefault(new Locale("tr", "TR"));
    try {
      assertEquals(usual, tagger.tag(tokens(text)));
    } finally {
      Locale.setDefault(before);
    }
    assertFalse(usual.isEmpty());
  }

  @Test
  void refusesAModelThatIsCutShort() throws IOException {
    byte[] whole = bytes("ru");
    for (int length = 0; length < whole.length - 8; length += 9973) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThrows(IOException.class, () -> NameTagger.load(new ByteArrayInputStream(cut)));
    }
  }

  @Test
  void refusesWhatIsNoModel() {
    byte[] text = "no model at all".getBytes(StandardCharsets.UTF_8);
    assertThrows(IOException.class, () -> NameTagger.load(new ByteArrayInputStream(text)));
  }

  private static List<String> people(String language, String text) throws IOException {
    List<String> tokens = tokens(text);
    List<String> found = new ArrayList<>();
    for (TaggedName name : load(language).tag(tokens)) {
      if (name.type() == NameType.PERSON) {
        found.add(String.join(" ", tokens.subList(name.firstToken(), name.endToken())));
      }
    }
    return found;
  }

  private static List<String> tokens(String text) {
    return Tokeniser.tokenise(text, new Span(0, text.length())).stream().map(Token::text).toList();
  }

  private static NameTagger load(String language) throws IOException {
    return NameTagger.load(new ByteArrayInputStream(bytes(language)));
  }

  private static byte[] bytes(String language) throws IOException {
    String resource = "/org/rapporteur/language/" + language + "/names.model";
    try (InputStream in = NameTaggerTest.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    }
  }
}
