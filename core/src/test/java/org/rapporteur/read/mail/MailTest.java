package org.rapporteur.read.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.lexicon.Lexicon;
import org.rapporteur.model.Report;
import org.rapporteur.read.Document;
import org.rapporteur.read.ReadResult;
import org.rapporteur.read.Reader;

class MailTest {
  private static final String WORDS =
      "The foreign ministers of Ruritania and Grand Fenwick met in Strelsau and agreed on a"
          + " treaty.";
  private static final String HEAD =
      String.join(
          "\r\n",
          "From: press@mfa.example",
          "To: desk@mfa.example",
          "MIME-Version: 1.0",
          "Date: Fri, 14 Oct 2016 23:30:00 -0500 (EST)",
          "");

  private final Reader reader = new Reader(Lexicon::of);

  private List<ReadResult> read(String name, byte[] bytes) {
    try (var results = reader.read(Document.of(name, bytes))) {
      return results.toList();
    }
  }

  private List<ReadResult> mail(String rest) {
    return read("a.eml", (HEAD + rest).getBytes(StandardCharsets.UTF_8));
  }

  private static Report report(ReadResult result) {
    return assertInstanceOf(ReadResult.Read.class, result).report();
  }

  @Test
  void readsTheMessageAndWhatIsAttached() {
    String attached =
        "PHA+VGhlIG1pbmlzdGVycyBvZiBSdXJpdGFuaWEgbWV0IGFnYWluIGluIEZlbndpY2suPC9wPg==";
    List<ReadResult> results =
        mail(
            "Subject: Re: Fifth round of consultations\r\n"
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                + ("--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + WORDS + "\r\n")
                + "--b\r\nContent-Type: text/html\r\nContent-Disposition: attachment;"
                + " filename=\"second.html\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + (attached + "\r\n")
                + "--b\r\nContent-Type: image/png; name=logo.png\r\n\r\nxx\r\n--b--\r\n");
    assertEquals(2, results.size());
    Report message = report(results.get(0));
    assertEquals(WORDS, message.text());
    assertEquals("Fifth round of consultations", message.publication().title());
    assertEquals(LocalDate.of(2016, 10, 14), message.publication().date());
    assertEquals("mail", message.publication().dateBasis());
    Report second = report(results.get(1));
    assertEquals("a.eml!/second.html", second.source());
    assertEquals("The ministers of Ruritania met again in Fenwick.", second.text());
    assertNull(second.publication().date());
  }

  @Test
  void takesNoDayFromAMessageThatIsHandedOn() {
    ReadResult result =
        mail("Subject: Fwd: Fifth round\r\nContent-Type: text/plain\r\n\r\n" + WORDS).get(0);
    assertEquals("Fifth round", report(result).publication().title());
    assertNull(report(result).publication().date());
  }

  @Test
  void prefersThePageWhenThePlainFormIsOnlyANote() {
    ReadResult result =
        mail("Subject: x\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/plain\r\n\r\nSee the page.\r\n"
                + ("--b\r\nContent-Type: text/html\r\n\r\n<p>" + WORDS + "</p>\r\n--b--\r\n"))
            .get(0);
    assertEquals(WORDS, report(result).text());
  }

  @Test
  void joinsLinesThatAMailProgramBroke() {
    String broken =
        """
        The foreign ministers of Ruritania and Grand Fenwick met in Strelsau on
        Friday and agreed to hold the next round of their consultations in the
        coming spring.

        Both sides:
        - Ruritania
        - Grand Fenwick""";
    assertEquals(
        "The foreign ministers of Ruritania and Grand Fenwick met in Strelsau on Friday and agreed"
            + " to hold the next round of their consultations in the coming spring.\n\n"
            + "Both sides:\n"
            + "- Ruritania\n"
            + "- Grand Fenwick",
        Wrapped.unwrap(broken));
  }

  @Test
  void readsAnOutlookMailAndWhatIsAttached() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem msg = new POIFSFileSystem()) {
      DirectoryEntry root = msg.getRoot();
      put(root, "__properties_version1.0", new byte[32]);
      put(root, "__substg1.0_0037001F", "Fifth round".getBytes(StandardCharsets.UTF_16LE));
      put(root, "__substg1.0_1000001F", WORDS.getBytes(StandardCharsets.UTF_16LE));
      String headers = "Date: Fri, 14 Oct 2016 23:30:00 -0500\r\nSubject: Fifth round\r\n";
      put(root, "__substg1.0_007D001F", headers.getBytes(StandardCharsets.UTF_16LE));
      DirectoryEntry attached = root.createDirectory("__attach_version1.0_#00000000");
      put(attached, "__properties_version1.0", new byte[8]);
      put(attached, "__substg1.0_3707001F", "second.txt".getBytes(StandardCharsets.UTF_16LE));
      put(attached, "__substg1.0_37010102", (WORDS + " Twice.").getBytes(StandardCharsets.UTF_8));
      msg.writeFilesystem(out);
    }
    List<ReadResult> results = read("a.msg", out.toByteArray());
    Report message = report(results.get(0));
    assertEquals(WORDS, message.text());
    assertEquals("Fifth round", message.publication().title());
    assertEquals(LocalDate.of(2016, 10, 14), message.publication().date());
    assertEquals("a.msg!/second.txt", report(results.get(1)).source());
  }

  private static void put(DirectoryEntry folder, String name, byte[] bytes) throws IOException {
    folder.createDocument(name, new ByteArrayInputStream(bytes));
  }
}
