package org.rapporteur.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.language.text.TypedText;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.read.body.LanguageIdentifier;
import org.rapporteur.read.body.Survey;
import org.rapporteur.read.body.Surveyor;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.read.format.Charsets;
import org.rapporteur.read.format.Draft;
import org.rapporteur.read.format.Format;
import org.rapporteur.read.format.Html;
import org.rapporteur.read.format.PlainText;
import org.rapporteur.read.format.SoundText;
import org.rapporteur.read.format.Unreadable;

/**
 * Brings documents to reports: one a document, or one a line of JSON Lines. Bad input is a result
 * like any other. Thread-safe; holds one report in memory at a time.
 */
public final class Reader {
  private static final String STAGE = "read";
  private static final int HEAD = 4096;

  private final List<Format> formats;
  private final Surveyor surveyor;
  private final JsonLines jsonLines = new JsonLines();

  /**
   * A reader of all formats.
   *
   * @param lexicons the data files of a language by its ISO 639-1 code
   */
  public Reader(Function<String, Lexicon> lexicons) {
    LanguageIdentifier languages = LanguageIdentifier.standard();
    Charsets charsets = new Charsets(languages);
    this.formats = List.of(new Html(charsets), new PlainText(charsets));
    this.surveyor = new Surveyor(languages, lexicons);
  }

  /** The results of all documents of the source, in order; see {@link #read(Document)}. */
  public Stream<ReadResult> read(Source source) {
    return Results.concat(source.documents().iterator(), this::results);
  }

  /**
   * The reports of a document, or why there is none. Lazy: close the stream when it is left before
   * its end.
   */
  public Stream<ReadResult> read(Document document) {
    return Results.concat(List.of(document).iterator(), this::results);
  }

  private Results results(Document document) {
    InputStream in = null;
    try {
      in = new BufferedInputStream(document.opening().open(), 2 * HEAD);
      in.mark(HEAD);
      byte[] first = in.readNBytes(HEAD);
      in.reset();
      Bytes head = Bytes.of(first);
      if (JsonLines.covers(document.fileName(), document.mediaType(), head)) {
        return lines(document, in, head);
      }
      try (InputStream page = in) {
        return Results.one(page(document, Bytes.read(page), head));
      }
    } catch (Unreadable e) {
      return Results.one(failed(document, document.source(), e));
    } catch (IOException e) {
      Results.close(in);
      return Results.one(
          failed(document, document.source(), new Unreadable("", Trouble.reason(e))));
    }
  }

  private ReadResult page(Document document, Bytes bytes, Bytes head) throws Unreadable {
    for (Format format : formats) {
      if (format.covers(document.fileName(), document.mediaType(), head)) {
        Draft draft = format.draft(bytes, document.charset(), document.url());
        String id = document.id() == null ? bytes.sha256() : document.id();
        return new ReadResult.Read(report(document, id, document.source(), draft, false), bytes);
      }
    }
    throw new Unreadable("", "format not known");
  }

  private Results lines(Document document, InputStream in, Bytes head) throws Unreadable {
    if (head.startWith(0xff, 0xfe) || head.startWith(0xfe, 0xff)) {
      Results.close(in);
      throw new Unreadable("byte 0", "JSON Lines are written in UTF-8, this is UTF-16");
    }
    if (head.length() == 0) {
      Results.close(in);
      throw new Unreadable("", "empty");
    }
    return Results.lines(
        in,
        new Results.OfLine() {
          @Override
          public @Nullable ReadResult of(int number, Bytes line) {
            return line(document, number, line);
          }

          @Override
          public ReadResult stopped(int number, IOException cause) {
            String where = "after line " + number;
            return failed(
                document, document.source(), new Unreadable(where, Trouble.reason(cause)));
          }
        });
  }

  private @Nullable ReadResult line(Document document, int number, Bytes line) {
    String source = document.source() + ":" + number;
    try {
      if (line.length() == Bytes.LIMIT) {
        throw new Unreadable("", "larger than " + (Bytes.LIMIT >> 20) + " MB");
      }
      int bad = Charsets.firstMalformed(line, StandardCharsets.UTF_8);
      if (bad >= 0) {
        throw new Unreadable("byte " + bad, "not valid UTF-8 at byte " + bad + " of the line");
      }
      String words = StandardCharsets.UTF_8.decode(line.buffer()).toString();
      String json = number == 1 && words.startsWith("\uFEFF") ? words.substring(1) : words;
      if (json.isBlank()) {
        return null;
      }
      JsonLines.Entry entry = jsonLines.parse(json);
      SoundText.refuse(entry.text());
      String id = entry.id() == null ? line.sha256() : entry.id();
      Draft draft = new Draft(entry.text(), entry.publication(), null);
      return new ReadResult.Read(report(document, id, source, draft, true), line);
    } catch (Unreadable e) {
      String where = "line " + number + (e.where().isEmpty() ? "" : ", " + e.where());
      return failed(document.withId(source), source, new Unreadable(where, e.reason()));
    }
  }

  private Survey survey(TypedText text, Draft.@Nullable Layout layout) {
    if (layout == null) {
      return surveyor.survey(text.plain());
    }
    return surveyor.survey(
        text.plain(),
        layout.furniture().stream().map(text::read).filter(span -> span.length() > 0).toList(),
        layout.stamps());
  }

  private Report report(Document document, String id, String source, Draft draft, boolean given) {
    TypedText text = TypedText.of(draft.text());
    Survey survey = survey(text, draft.layout());
    Publication said = draft.publication();
    Publication known = given ? said : dated(said, survey, document.url());
    String title = known.title() == null ? survey.headline() : known.title();
    Publication publication =
        new Publication(
            known.url() == null ? document.url() : known.url(),
            title,
            known.publisher(),
            known.date(),
            known.dateBasis(),
            survey.sources());
    return new Report(
        id,
        source,
        publication,
        survey.language(),
        draft.text(),
        Bytes.of(draft.text().getBytes(StandardCharsets.UTF_8)).sha256(),
        survey.furniture().stream().map(text::typed).toList(),
        document.mark());
  }

  /** With the date that the lines state, else the one in the address, when none is known yet. */
  private static Publication dated(Publication said, Survey survey, @Nullable String url) {
    if (said.date() != null) {
      return said;
    }
    LocalDate date = survey.dateline();
    String basis = date == null ? "url" : "dateline";
    if (date == null) {
      date = AddressDate.find(said.url() == null ? url : said.url()).orElse(null);
    }
    return new Publication(
        said.url(),
        said.title(),
        said.publisher(),
        date,
        date == null ? null : basis,
        said.sourceChain());
  }

  private static ReadResult failed(Document document, String source, Unreadable e) {
    return new ReadResult.Failed(
        new Outcome.Failed(document.idOrSource(), source, STAGE, e.where(), e.reason()));
  }
}
