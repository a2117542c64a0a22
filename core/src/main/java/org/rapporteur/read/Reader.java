package org.rapporteur.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.read.archive.Allowance;
import org.rapporteur.read.archive.Archive;
import org.rapporteur.read.archive.Packed;
import org.rapporteur.read.body.LanguageIdentifier;
import org.rapporteur.read.body.Surveyor;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.read.format.Charsets;
import org.rapporteur.read.format.Draft;
import org.rapporteur.read.format.Enclosure;
import org.rapporteur.read.format.Format;
import org.rapporteur.read.format.Unreadable;

/**
 * Brings documents to reports: one a document, one a line of JSON Lines, one a member of an
 * archive, and what a mail encloses. Bad input is a result like any other. Thread-safe; holds one
 * report in memory at a time.
 */
public final class Reader {
  private static final int HEAD = 4096;

  private final Formats formats;
  private final Reports reports;
  private final Sieve sieve;

  /** Tells what is known already and need not be read again. Thread-safe. */
  @FunctionalInterface
  public interface Known {
    /** True when bytes with this SHA-256, standing at this address if any, were read before. */
    boolean isKnown(String sha256, @Nullable String url);
  }

  /** One document on its way: what it is, how much may be unpacked, what is known already. */
  private record Task(Document document, Allowance allowance, Known known) {}

  /**
   * A reader of all formats.
   *
   * @param lexicons the data files of a language by its ISO 639-1 code
   */
  public Reader(Function<String, Lexicon> lexicons) {
    this(lexicons, Sieve.OPEN);
  }

  /** A reader of what passes the sieve; of files that are no text, such as PDF, all pass. */
  public Reader(Function<String, Lexicon> lexicons, Sieve sieve) {
    this.sieve = sieve;
    LanguageIdentifier languages = LanguageIdentifier.standard();
    this.formats = Formats.all(new Charsets(languages));
    this.reports = new Reports(new Surveyor(languages, lexicons));
  }

  /** The results of all documents of the source, in order; see {@link #read(Document)}. */
  public Stream<ReadResult> read(Source source) {
    return Results.concat(source.documents().iterator(), d -> results(task(d, (s, u) -> false)));
  }

  /**
   * The reports of a document, or why there is none. Lazy: close the stream when it is left before
   * its end.
   */
  public Stream<ReadResult> read(Document document) {
    return read(document, (sha256, url) -> false);
  }

  /** The same, passing over what is known. */
  public Stream<ReadResult> read(Document document, Known known) {
    return Results.concat(List.of(document).iterator(), d -> results(task(d, known)));
  }

  private static Task task(Document document, Known known) {
    return new Task(document, Allowance.whole(), known);
  }

  private Results results(Task task) {
    Document document = task.document();
    InputStream in = null;
    try {
      InputStream raw = task.allowance().packed(document.opening().open());
      in = new BufferedInputStream(raw, 2 * HEAD);
      in.mark(HEAD);
      byte[] first = in.readNBytes(HEAD);
      in.reset();
      Bytes head = Bytes.of(first);
      for (Archive archive : formats.archives()) {
        if (!isReport(document, head)
            && archive.covers(document.fileName(), document.mediaType(), head)) {
          return members(task, archive, in);
        }
      }
      if (JsonLines.covers(document.fileName(), document.mediaType(), head)) {
        return LineReports.results(
            document, in, head, new LineReports.Bringing(reports, sieve), task.known());
      }
      try (InputStream page = in) {
        return page(task, Bytes.read(page), head);
      }
    } catch (Unreadable e) {
      Results.close(in);
      return Results.one(Failures.of(document, e));
    } catch (IOException e) {
      Results.close(in);
      return Results.one(Failures.of(document, e));
    }
  }

  /** True for one report that is itself written as a ZIP, such as a Word document. */
  private boolean isReport(Document document, Bytes head) {
    return head.startWith('P', 'K')
        && formats.reports().stream()
            .limit(formats.reports().size() - 2)
            .anyMatch(f -> f.covers(document.fileName(), document.mediaType(), head));
  }

  private Results members(Task task, Archive archive, InputStream in)
      throws IOException, Unreadable {
    Allowance within = task.allowance().within();
    boolean outermost = task.document().opening() instanceof FileOpening;
    Packed packed =
        new Packed(in, outermost ? ((FileOpening) task.document().opening()).path() : null, within);
    return new MemberResults(
        task.document(),
        archive.open(packed),
        within,
        member -> results(new Task(member, within, task.known())));
  }

  private Results page(Task task, Bytes bytes, Bytes head) throws Unreadable {
    Document document = task.document();
    String sha256 = bytes.sha256();
    Format format = format(document, head);
    boolean known = task.known().isKnown(sha256, document.url());
    if (known && !format.encloses()) {
      return Results.one(new ReadResult.Known(sha256, document.source()));
    }
    if (!passes(format, bytes)) {
      return Results.one(new ReadResult.PassedOver(document.idOrSource(), document.source()));
    }
    Draft draft = draft(format, document, bytes);
    ReadResult read =
        known
            ? new ReadResult.Known(sha256, document.source())
            : draft.text().isBlank() ? null : read(document, sha256, draft, bytes);
    if (draft.enclosures().isEmpty()) {
      return Results.one(read == null ? nothingIn(document) : read);
    }
    Allowance within = task.allowance().within();
    return Results.afterwards(
        read,
        draft.enclosures().stream().map(e -> enclosed(document, e)).iterator(),
        member -> results(new Task(member, within, task.known())));
  }

  /** Only text in UTF-8 is sifted: to tell any other costs more than to read it. */
  private boolean passes(Format format, Bytes bytes) {
    if (sieve == Sieve.OPEN
        || !format.isText()
        || Charsets.firstMalformed(bytes, StandardCharsets.UTF_8) >= 0) {
      return true;
    }
    String text = StandardCharsets.UTF_8.decode(bytes.buffer()).toString();
    return text.indexOf('\0') >= 0 || sieve.passes(text);
  }

  private ReadResult read(Document document, String sha256, Draft draft, Bytes bytes)
      throws Unreadable {
    String id = document.id() == null ? sha256 : document.id();
    return new ReadResult.Read(
        reports.report(document, id, document.source(), draft, false), bytes);
  }

  private static Document enclosed(Document document, Enclosure enclosure) {
    return document.member(
        enclosure.name(), null, enclosure.contentType(), enclosure.bytes()::open);
  }

  private static ReadResult nothingIn(Document document) {
    return Failures.of(document, new Unreadable("", "no text in it"));
  }

  private Format format(Document document, Bytes head) throws Unreadable {
    for (Format format : formats.reports()) {
      if (format.covers(document.fileName(), document.mediaType(), head)) {
        return format;
      }
    }
    throw new Unreadable("", "format not known");
  }

  /** Whatever a library trips over makes one document fail and no more. */
  private static Draft draft(Format format, Document document, Bytes bytes) throws Unreadable {
    try {
      return format.draft(bytes, document.charset(), document.url());
    } catch (RuntimeException | StackOverflowError e) {
      throw new Unreadable("", "the " + format.name() + " is damaged: " + e);
    } catch (OutOfMemoryError e) {
      throw new Unreadable("", "the " + format.name() + " needs more memory than there is");
    }
  }
}
