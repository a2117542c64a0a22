package org.rapporteur.read.office;

import org.jspecify.annotations.Nullable;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.read.format.Draft;
import org.rapporteur.read.format.Format;
import org.rapporteur.read.format.Unreadable;

/** Rich Text (RTF). */
public final class RichText implements Format {
  @Override
  public String name() {
    return "Rich Text";
  }

  @Override
  public boolean covers(String fileName, String contentType, Bytes head) {
    return head.startWith('{', '\\', 'r', 't', 'f');
  }

  @Override
  public Draft draft(Bytes bytes, @Nullable String charset, @Nullable String url)
      throws Unreadable {
    return RichTextWalker.draft(bytes);
  }
}
