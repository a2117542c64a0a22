package org.rapporteur.read.pdf;

import org.jspecify.annotations.Nullable;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.read.format.Draft;
import org.rapporteur.read.format.Format;
import org.rapporteur.read.format.Unreadable;

/** PDF. */
public final class Pdf implements Format {
  @Override
  public String name() {
    return "PDF";
  }

  @Override
  public boolean covers(String fileName, String contentType, Bytes head) {
    return head.startWith('%', 'P', 'D', 'F', '-');
  }

  @Override
  public Draft draft(Bytes bytes, @Nullable String charset, @Nullable String url)
      throws Unreadable {
    return PdfPages.draft(bytes);
  }
}
