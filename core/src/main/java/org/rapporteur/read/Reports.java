package org.rapporteur.read;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.text.TypedText;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.read.body.Survey;
import org.rapporteur.read.body.Surveyor;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.read.format.Draft;

/** Makes reports of drafts: looks the text over for what the format does not tell of it. */
final class Reports {
  private static final String MAIL = "mail";

  private final Surveyor surveyor;

  /** Makes reports with what the surveyor finds. */
  Reports(Surveyor surveyor) {
    this.surveyor = surveyor;
  }

  /**
   * The report of a draft.
   *
   * @param id its id
   * @param source the file, line or address, for people
   * @param given true when its publication is what was given with it, and not to be looked for
   */
  Report report(Document document, String id, String source, Draft draft, boolean given) {
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

  private Survey survey(TypedText text, Draft.@Nullable Layout layout) {
    if (layout == null) {
      return surveyor.survey(text.plain());
    }
    List<Span> furniture =
        layout.furniture().stream().map(text::read).filter(span -> span.length() > 0).toList();
    List<String> stamps = layout.stamps();
    return stamps == null
        ? surveyor.survey(text.plain(), furniture)
        : surveyor.survey(text.plain(), furniture, stamps);
  }

  /**
   * With the date that the lines state, else the one in the address, when none but the day of a
   * mail is known.
   */
  private static Publication dated(Publication said, Survey survey, @Nullable String url) {
    boolean sent = MAIL.equals(said.dateBasis());
    if (said.date() != null && (!sent || survey.dateline() == null)) {
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
}
