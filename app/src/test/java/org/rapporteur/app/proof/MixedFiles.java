package org.rapporteur.app.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.rapporteur.app.proof.OwnReports.Plain;
import org.rapporteur.model.Publication;

/**
 * A folder of files as people have them: varied reports in turn as text, page, mail, web archive,
 * ZIP, Word, OpenDocument, RTF and PDF, and among them some that cannot be read.
 */
final class MixedFiles {
  private static final List<String> FORMATS =
      List.of("txt", "html", "eml", "warc", "zip", "docx", "odt", "rtf", "pdf");
  private static final int FOLDER = 500;
  private static final String XML = "<?xml version='1.0' encoding='UTF-8'?>";

  private MixedFiles() {}

  /** Of so many files this many cannot be read. */
  static int broken(int count) {
    return count / 50;
  }

  /** Writes so many files, in folders; one in fifty cannot be read. */
  static void write(Path root, int count) throws IOException {
    List<Plain> reports = VariedReports.list(count);
    for (int i = 0; i < count; i++) {
      Path folder = Files.createDirectories(root.resolve("f" + i / FOLDER));
      Plain report = reports.get(i);
      if (i % 50 == 49) {
        Files.write(folder.resolve(report.id() + ".docx"), new byte[] {'P', 'K', 3, 4, 20, 0});
        continue;
      }
      String format = FORMATS.get(i % FORMATS.size());
      // The fonts that every PDF reader has know Latin letters only.
      String suited = format.equals("pdf") && !report.language().equals("en") ? "txt" : format;
      Files.write(folder.resolve(report.id() + "." + suited), bytes(report, suited));
    }
  }

  private static byte[] bytes(Plain report, String format) throws IOException {
    String text = report.text();
    String title = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    SavedSamples.Sample sample =
        new SavedSamples.Sample(report.id(), title, text, Publication.UNKNOWN);
    return switch (format) {
      case "html" -> sample.html().getBytes(StandardCharsets.UTF_8);
      case "eml" -> sample.mail().getBytes(StandardCharsets.UTF_8);
      case "warc" -> standingAt(report.id(), sample.warc());
      case "zip" -> sample.zip();
      case "docx" -> word(text);
      case "odt" -> openDocument(text);
      case "rtf" -> rich(text).getBytes(StandardCharsets.US_ASCII);
      case "pdf" -> pdf(text);
      default -> text.getBytes(StandardCharsets.UTF_8);
    };
  }

  /** Each page of a web archive has an address of its own. */
  private static byte[] standingAt(String page, byte[] warc) {
    String archive = new String(warc, StandardCharsets.ISO_8859_1);
    return archive
        .replace("https://example.org/report", "https://example.org/" + page)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String escaped(String line) {
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static byte[] word(String text) {
    StringBuilder body = new StringBuilder(XML);
    body.append(
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>");
    body.append("<w:body>");
    text.lines()
        .forEach(
            line ->
                body.append("<w:p><w:r><w:t xml:space='preserve'>")
                    .append(escaped(line))
                    .append("</w:t></w:r></w:p>"));
    body.append("</w:body></w:document>");
    Map<String, String> parts = new LinkedHashMap<>();
    String types = "http://schemas.openxmlformats.org/package/2006/content-types";
    String main =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    parts.put(
        "[Content_Types].xml",
        XML
            + ("<Types xmlns='" + types + "'><Default Extension='rels' ContentType='")
            + "application/vnd.openxmlformats-package.relationships+xml'/>"
            + ("<Override PartName='/word/document.xml' ContentType='" + main + "'/></Types>"));
    String related = "http://schemas.openxmlformats.org/package/2006/relationships";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    parts.put(
        "_rels/.rels",
        XML
            + ("<Relationships xmlns='" + related + "'><Relationship Id='r1' Type='" + office)
            + "/officeDocument' Target='word/document.xml'/></Relationships>");
    parts.put("word/document.xml", body.toString());
    return packed(parts);
  }

  private static byte[] openDocument(String text) {
    StringBuilder body = new StringBuilder(XML);
    String names = "urn:oasis:names:tc:opendocument:xmlns:";
    body.append("<office:document-content xmlns:office='").append(names).append("office:1.0' ");
    body.append("xmlns:text='").append(names).append("text:1.0'><office:body><office:text>");
    text.lines().forEach(line -> body.append("<text:p>").append(escaped(line)).append("</text:p>"));
    body.append("</office:text></office:body></office:document-content>");
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put("content.xml", body.toString());
    return packed(parts);
  }

  private static byte[] packed(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String rich(String text) {
    StringBuilder out = new StringBuilder("{\\rtf1\\ansi\\uc1 ");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        out.append("\\par\n");
      } else if (c >= 0x80) {
        out.append("\\u").append((short) c).append('?');
      } else if (c == '\\' || c == '{' || c == '}') {
        out.append('\\').append(c);
      } else {
        out.append(c);
      }
    }
    return out.append('}').toString();
  }

  private static byte[] pdf(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      List<String> lines = wrapped(text);
      for (int first = 0; first < lines.size(); first += 50) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
          stream.beginText();
          stream.setFont(font, 11);
          stream.setLeading(14);
          stream.newLineAtOffset(60, 740);
          for (String line : lines.subList(first, Math.min(lines.size(), first + 50))) {
            stream.showText(line);
            stream.newLine();
          }
          stream.endText();
        }
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  /** Lines of at most ninety characters that the font can show. */
  private static List<String> wrapped(String text) {
    String shown = text.replaceAll("[^\\x20-\\x7e\n]", "-");
    return shown
        .lines()
        .flatMap(line -> line.replaceAll("(.{1,90})(?: |$)", "$1\n").lines())
        .toList();
  }
}
