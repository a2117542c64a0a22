package org.rapporteur.read.office;

import org.jspecify.annotations.Nullable;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.read.format.Draft;
import org.rapporteur.read.format.Format;
import org.rapporteur.read.format.Unreadable;

/** What office programs wrote before 2007; said to be such, not read. */
public final class OldWord implements Format {
  @Override
  public String name() {
    return "old office document";
  }

  @Override
  public boolean covers(String fileName, String contentType, Bytes head) {
    return head.startWith(0xd0, 0xcf, 0x11, 0xe0);
  }

  @Override
  public Draft draft(Bytes bytes, @Nullable String charset, @Nullable String url)
      throws Unreadable {
    throw new Unreadable("", "an office document of before 2007; save it as DOCX or PDF first");
  }
}
