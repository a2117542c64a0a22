package org.rapporteur.store.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Report;
import org.rapporteur.model.Result;
import org.rapporteur.record.view.Attendance;
import org.rapporteur.record.view.EngagementView;

/** Lays reports and engagements out for the index. */
final class Documents {
  private final Fields fields;

  Documents(Fields fields) {
    this.fields = fields;
  }

  /** A report with its text. */
  Document report(Report report, int lowest, int highest) {
    String title = report.publication().title();
    Document document =
        document("report", report.id(), title == null ? "" : title, lowest, highest);
    document.add(new TextField(Fields.PLAIN, report.text(), Field.Store.NO));
    String text = fields.text(report.language());
    if (text != null) {
      document.add(new TextField(text, report.text(), Field.Store.NO));
    }
    if (title != null) {
      document.add(new TextField(Fields.NAMES, title, Field.Store.NO));
    }
    return document;
  }

  /**
   * An engagement with all its names.
   *
   * @param names every form its parties go by in the reports the callers may see
   */
  Document engagement(EngagementView view, Set<String> names, int lowest, int highest) {
    Engagement value = view.value();
    Document document = document("engagement", view.id(), title(value), lowest, highest);
    Set<String> all = new TreeSet<>(names);
    all.add(title(value));
    all.addAll(value.series());
    if (value.where().city() != null) {
      all.add(value.where().city());
    }
    if (value.where().country() != null) {
      all.add(country(value.where().country()));
    }
    for (Attendance attendance : view.participants()) {
      Participant party = attendance.value();
      if (party.role() != null) {
        document.add(new TextField(Fields.PLAIN, party.role(), Field.Store.NO));
      }
      if (party.code() != null) {
        all.add(country(party.code()));
      }
    }
    all.forEach(name -> document.add(new TextField(Fields.NAMES, name, Field.Store.NO)));
    words(value.content())
        .forEach(words -> document.add(new TextField(Fields.PLAIN, words, Field.Store.NO)));
    return document;
  }

  private static List<String> words(Engagement.Content content) {
    Set<String> words = new TreeSet<>(content.topics());
    content.results().stream().map(Result::quote).forEach(words::add);
    content.commitments().stream().map(Commitment::quote).forEach(words::add);
    return List.copyOf(words);
  }

  private static Document document(String type, String id, String title, int lowest, int highest) {
    Document document = new Document();
    document.add(new StringField(Fields.ID, id, Field.Store.YES));
    document.add(new StringField(Fields.TYPE, type, Field.Store.YES));
    document.add(new StoredField(Fields.TITLE, title));
    document.add(new IntPoint(Fields.LOWEST, lowest));
    document.add(new IntPoint(Fields.HIGHEST, highest));
    return document;
  }

  /** Its name, else its series and edition, else its kind. */
  static String title(Engagement value) {
    if (value.name() != null) {
      return value.name();
    }
    if (!value.series().isEmpty()) {
      String edition = value.edition() == null ? "" : ", edition " + value.edition();
      return value.series().get(0) + edition;
    }
    String city = value.where().city();
    return value.kind().label() + (city == null ? "" : " in " + city);
  }

  private static String country(String code) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
  }
}
