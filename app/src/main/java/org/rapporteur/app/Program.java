package org.rapporteur.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.rapporteur.Languages;
import org.rapporteur.Pipeline;
import org.rapporteur.app.intake.Intake;
import org.rapporteur.identity.PlainResolver;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.read.Reader;
import org.rapporteur.store.Place;
import org.rapporteur.store.RecordBook;

/**
 * The parts of the program, put together in plain sight. Each call builds anew, so that a command
 * pays only for what it uses.
 *
 * @param console where commands read and print
 * @param clock for the times of acts
 * @param salts for the log of acts
 */
public record Program(Console console, Clock clock, RandomGenerator salts) {
  /** The languages that reports are read in. */
  public static final Set<String> LANGUAGES = Set.of("en", "ar", "ru", "fr", "es", "zh", "ur");

  /** An intake over the models and languages that come with the program. */
  public Intake intake() {
    return new Intake(reader(), Pipeline.load(languages()));
  }

  /** A reader of all formats. */
  public Reader reader() {
    return new Reader(Lexicon::of);
  }

  /** The languages that reports are read in, none loaded yet. */
  public Languages languages() {
    return new Languages(LANGUAGES);
  }

  /** The record in this file, made when missing. */
  public RecordBook open(Path file) {
    return RecordBook.open(file, new PlainResolver(), salts);
  }

  /** The record at this place, made when missing. */
  public RecordBook open(Place place) {
    return RecordBook.open(place, new PlainResolver(), salts);
  }

  /** The version of the program, such as {@code 0.1.0}. */
  public static String version() {
    try (InputStream in = Program.class.getResourceAsStream("version.txt")) {
      byte[] bytes = Objects.requireNonNull(in, "version.txt").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
