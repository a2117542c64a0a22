package org.rapporteur.read.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.read.format.Draft;
import org.rapporteur.read.format.Enclosure;
import org.rapporteur.read.format.Format;
import org.rapporteur.read.format.Unreadable;

/** Takes an Outlook mail apart. */
final class OutlookParts {
  private OutlookParts() {}

  static Draft draft(Bytes bytes, Format html) throws Unreadable {
    try (InputStream in = bytes.open();
        MAPIMessage message = new MAPIMessage(in)) {
      message.setReturnNullOnMissingChunk(true);
      message.guess7BitEncoding();
      String text = message.getTextBody();
      String page = message.getHtmlBody();
      Letter letter =
          new Letter(
              message.getSubject(),
              date(message),
              text == null ? List.of() : List.of(text),
              page == null ? null : Bytes.of(page.getBytes(StandardCharsets.UTF_8)),
              "UTF-8");
      return letter.draft(html, enclosures(message));
    } catch (IOException | ChunkNotFoundException e) {
      throw new Unreadable("", "the Outlook mail is damaged: " + e.getMessage());
    }
  }

  /** The day and time of sending: as the headers write it, else as Outlook noted it. */
  private static @Nullable String date(MAPIMessage message) throws ChunkNotFoundException {
    String[] headers = message.getHeaders();
    if (headers != null) {
      for (String header : headers) {
        if (header.toLowerCase(Locale.ROOT).startsWith("date:")) {
          return header.substring("date:".length());
        }
      }
    }
    Calendar sent = message.getMessageDate();
    return sent == null
        ? null
        : DateTimeFormatter.RFC_1123_DATE_TIME.format(sent.toInstant().atOffset(ZoneOffset.UTC));
  }

  private static List<Enclosure> enclosures(MAPIMessage message) throws IOException {
    List<Enclosure> out = new ArrayList<>();
    for (AttachmentChunks attachment : message.getAttachmentFiles()) {
      String name = name(attachment, out.size() + 1);
      String type = value(attachment.getAttachMimeTag());
      if (attachment.isEmbeddedMessage()) {
        ByteArrayOutputStream forwarded = new ByteArrayOutputStream();
        try (MAPIMessage inner = attachment.getEmbeddedMessage()) {
          copy(inner, forwarded);
        }
        out.add(new Enclosure(name + ".msg", null, Bytes.of(forwarded.toByteArray())));
      } else if (attachment.getAttachData() != null
          && !Letter.isOrnament(type == null ? "" : type, name)) {
        byte[] data = attachment.getAttachData().getValue();
        out.add(new Enclosure(name, type, Bytes.of(data == null ? new byte[0] : data)));
      }
    }
    return out;
  }

  private static void copy(MAPIMessage inner, ByteArrayOutputStream out) throws IOException {
    try (org.apache.poi.poifs.filesystem.POIFSFileSystem alone =
        new org.apache.poi.poifs.filesystem.POIFSFileSystem()) {
      org.apache.poi.poifs.filesystem.EntryUtils.copyNodes(inner.getDirectory(), alone.getRoot());
      alone.writeFilesystem(out);
    }
  }

  private static String name(AttachmentChunks attachment, int number) {
    for (StringChunk chunk :
        new StringChunk[] {
          attachment.getAttachLongFileName(),
          attachment.getAttachFileName(),
          attachment.getAttachDisplayName()
        }) {
      String name = value(chunk);
      if (name != null && !name.isBlank()) {
        return name.replaceAll("[\\p{Cntrl}/\\\\]+", " ").strip();
      }
    }
    return "part " + number;
  }

  private static @Nullable String value(@Nullable StringChunk chunk) {
    return chunk == null ? null : chunk.getValue();
  }
}
