package org.rapporteur.read.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.format.Bytes;

/** TAR archives. */
public final class Tar implements Archive {
  private static final int MARK = 257;

  @Override
  public String name() {
    return "TAR";
  }

  @Override
  public boolean covers(String fileName, String contentType, Bytes head) {
    if (head.length() < MARK + 5) {
      return false;
    }
    StringBuilder mark = new StringBuilder();
    for (int i = MARK; i < MARK + 5; i++) {
      mark.append((char) head.at(i));
    }
    return mark.toString().equals("ustar");
  }

  @Override
  public Members open(Packed packed) {
    return new Entries(packed);
  }

  /** The entries of a TAR archive. */
  private static final class Entries implements Members {
    private final TarArchiveInputStream tar;
    private final Allowance allowance;

    Entries(Packed packed) {
      this.tar = new TarArchiveInputStream(packed.in(), StandardCharsets.UTF_8.name());
      this.allowance = packed.allowance();
    }

    @Override
    public @Nullable Member next() throws IOException {
      while (true) {
        TarArchiveEntry entry = tar.getNextEntry();
        if (entry == null) {
          return null;
        }
        if (!entry.isDirectory() && !Member.isCompanion(entry.getName())) {
          allowance.member();
          return member(entry);
        }
      }
    }

    private Member member(TarArchiveEntry entry) {
      String name = entry.getName();
      String trouble = Member.trouble(name);
      if (trouble == null && (entry.isSymbolicLink() || entry.isLink())) {
        trouble = "a link, not a file";
      } else if (trouble == null && (isDevice(entry) || !tar.canReadEntryData(entry))) {
        trouble = "not a plain file";
      }
      return trouble != null
          ? new Member.Refused(name, trouble)
          : new Member.Content(name, null, null, allowance.unpacked(new Uncloseable(tar)));
    }

    private static boolean isDevice(TarArchiveEntry entry) {
      return entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO();
    }

    @Override
    public void close() throws IOException {
      tar.close();
    }
  }
}
