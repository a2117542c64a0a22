package org.rapporteur.app.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.app.web.Upload;
import org.rapporteur.read.format.Bytes;

/** The reports that come with the program, to try it on. */
public final class Samples {
  /** Their names. */
  static final List<String> NAMES =
      List.of(
          "almaty-ix-agency.html",
          "almaty-x-institute.html",
          "almaty-xi-ministry.html",
          "consultative-group-7-astana-ru.txt",
          "consultative-group-7-astana.txt",
          "consultative-group-8-cairo.html",
          "no-engagement.txt",
          "research-memorandum.html",
          "research-visit-almaty.html",
          "tunis-terrorism-closing.txt",
          "tunis-terrorism-copy.txt",
          "tunis-terrorism-registered.html",
          "consultative-group-6-cairo.txt",
          "consultative-group-9-astana.txt");

  private Samples() {}

  /** All of them. */
  public static List<Upload> all() {
    List<Upload> samples = new ArrayList<>();
    for (String name : NAMES) {
      String place = "/org/rapporteur/app/samples/" + name;
      try (InputStream in = Samples.class.getResourceAsStream(place)) {
        byte[] bytes = Objects.requireNonNull(in, place).readAllBytes();
        samples.add(new Upload(name, null, Bytes.of(bytes)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return samples;
  }
}
