package org.rapporteur.read.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.MessageWriter;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.read.format.Draft;
import org.rapporteur.read.format.Enclosure;
import org.rapporteur.read.format.Format;
import org.rapporteur.read.format.Unreadable;

/** Takes a mail apart: its message in the better of its forms, and its enclosures. */
final class MailParts {
  private static final int DEEPEST = 30;
  private static final int MOST_PARTS = 1_000;

  private final Format html;
  private final List<String> plain = new ArrayList<>();
  private final List<Enclosure> enclosures = new ArrayList<>();
  private @Nullable Bytes page;
  private @Nullable String pageCharset;
  private int parts;

  MailParts(Format html) {
    this.html = html;
  }

  Draft draft(Bytes bytes) throws Unreadable {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxLineLen(1 << 20)
            .setMaxHeaderCount(2_000)
            .setMaxHeaderLen(1 << 20)
            .build());
    try (InputStream in = bytes.open()) {
      Message message = builder.parseMessage(in);
      try {
        add(message, 0);
        String date =
            message.getHeader().getField("Date") == null
                ? null
                : message.getHeader().getField("Date").getBody();
        Letter letter = new Letter(message.getSubject(), date, plain, page, pageCharset);
        return letter.draft(html, enclosures);
      } finally {
        message.dispose();
      }
    } catch (IOException e) {
      throw new Unreadable("", "the mail is damaged: " + e.getMessage());
    }
  }

  private void add(Entity entity, int depth) throws IOException, Unreadable {
    if (depth > DEEPEST || ++parts > MOST_PARTS) {
      throw new Unreadable("", "more than " + DEEPEST + " parts in each other, or " + MOST_PARTS);
    }
    Body body = entity.getBody();
    if (body instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        add(part, depth + 1);
      }
    } else if (body instanceof Message forwarded) {
      String subject = forwarded.getSubject();
      enclose(
          (subject == null ? "forwarded" : subject) + ".eml", "message/rfc822", written(forwarded));
    } else if (body instanceof SingleBody single) {
      add(entity, single);
    }
  }

  private void add(Entity entity, SingleBody body) throws IOException {
    String type = String.valueOf(entity.getMimeType());
    boolean attached =
        entity.getFilename() != null || "attachment".equals(entity.getDispositionType());
    if (body instanceof TextBody text && !attached && type.equals("text/html")) {
      page = page == null ? bytes(text) : page;
      pageCharset = text.getMimeCharset();
    } else if (body instanceof TextBody text && !attached && type.startsWith("text/")) {
      plain.add(new String(bytes(text).toArray(), charset(text)));
    } else if (body instanceof BinaryBody || attached) {
      String name = entity.getFilename() == null ? "part " + parts : entity.getFilename();
      if (!Letter.isOrnament(type, name)) {
        enclose(name, type.equals("application/octet-stream") ? null : type, bytes(body));
      }
    }
  }

  private static java.nio.charset.Charset charset(TextBody text) {
    try {
      return java.nio.charset.Charset.forName(text.getMimeCharset());
    } catch (IllegalArgumentException e) {
      return java.nio.charset.StandardCharsets.UTF_8;
    }
  }

  private void enclose(String name, @Nullable String type, Bytes bytes) {
    String plainName = name.replaceAll("[\\p{Cntrl}/\\\\]+", " ").strip();
    enclosures.add(new Enclosure(plainName, type, bytes));
  }

  private static Bytes bytes(SingleBody body) throws IOException {
    try (InputStream in = body.getInputStream()) {
      return Bytes.of(in.readNBytes(Bytes.LIMIT));
    }
  }

  private static Bytes written(Message message) throws IOException {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    MessageWriter writer = new DefaultMessageWriter();
    writer.writeMessage(message, out);
    return Bytes.of(out.toByteArray());
  }
}
