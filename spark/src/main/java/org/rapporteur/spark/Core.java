package org.rapporteur.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.Languages;
import org.rapporteur.Pipeline;
import org.rapporteur.identity.PlainResolver;
import org.rapporteur.identity.Resolver;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.read.Reader;
import org.rapporteur.triage.Triage;

/** The functions of {@code core}, loaded once a process, when a task first needs them. */
final class Core {
  static final Set<String> LANGUAGES = Set.of("en", "ar", "ru", "fr", "es", "zh", "ur");

  private Core() {}

  /** A reader of all pages, or of those that pass the triage. */
  static Reader reader(boolean sifted) {
    return sifted ? Sifting.READER : Reading.READER;
  }

  static Pipeline pipeline() {
    return Reading.PIPELINE;
  }

  static Resolver resolver() {
    return Resolving.RESOLVER;
  }

  /** The version of the program, such as {@code 0.1.0}. */
  static String version() {
    try (InputStream in = Core.class.getResourceAsStream("version.txt")) {
      byte[] bytes = Objects.requireNonNull(in, "version.txt").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Reading {
    static final Reader READER = new Reader(Lexicon::of);
    static final Pipeline PIPELINE = Pipeline.load(new Languages(LANGUAGES));
  }

  private static final class Sifting {
    static final Triage TRIAGE = Triage.load(LANGUAGES);
    static final Reader READER = new Reader(Lexicon::of, TRIAGE::mayHold);
  }

  private static final class Resolving {
    static final Resolver RESOLVER = new PlainResolver();
  }
}
