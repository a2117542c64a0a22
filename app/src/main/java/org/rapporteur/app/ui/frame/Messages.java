package org.rapporteur.app.ui.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** What the pages say, in each of their languages. */
public final class Messages {
  /** The languages, the one for everybody else first. */
  public static final List<String> LANGUAGES = List.of("en", "ar", "ru");

  private Messages() {}

  /** All messages of a language by key, each a pattern of ICU's message format. */
  public static Map<String, String> of(String language) {
    String place = "/org/rapporteur/app/ui/messages_" + language + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(place)) {
      properties.load(
          new InputStreamReader(Objects.requireNonNull(in, place), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> messages = new TreeMap<>();
    properties.stringPropertyNames().forEach(k -> messages.put(k, properties.getProperty(k)));
    return messages;
  }
}
