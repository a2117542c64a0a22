package org.rapporteur.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Iterator;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.read.format.Unreadable;

/**
 * ZIP archives, read by their directory, which alone says what is a link. One that is no file
 * itself is held in memory, up to {@link Bytes#LIMIT}.
 */
public final class Zip implements Archive {
  @Override
  public String name() {
    return "ZIP";
  }

  @Override
  public boolean covers(String fileName, String contentType, Bytes head) {
    return head.startWith('P', 'K', 3, 4) || head.startWith('P', 'K', 5, 6);
  }

  @Override
  public Members open(Packed packed) throws IOException, Unreadable {
    ZipFile zip;
    ZipFile.Builder builder = ZipFile.builder().setUseUnicodeExtraFields(true);
    try {
      if (packed.file() != null) {
        packed.allowance().packed(Files.size(packed.file()));
        zip = builder.setPath(packed.file()).get();
      } else {
        byte[] bytes = Bytes.read(packed.in()).toArray();
        zip = builder.setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
      }
    } catch (Allowance.Exceeded e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new Unreadable("", "the ZIP archive is broken or breaks off: " + e.getMessage());
    }
    return new Entries(zip, packed.allowance());
  }

  /** The entries of a ZIP archive in the order of its directory. */
  private static final class Entries implements Members {
    private final ZipFile zip;
    private final Allowance allowance;
    private final Iterator<ZipArchiveEntry> entries;

    Entries(ZipFile zip, Allowance allowance) {
      this.zip = zip;
      this.allowance = allowance;
      this.entries = Collections.list(zip.getEntries()).iterator();
    }

    @Override
    public @Nullable Member next() throws IOException {
      while (entries.hasNext()) {
        ZipArchiveEntry entry = entries.next();
        if (!entry.isDirectory() && !Member.isCompanion(entry.getName())) {
          allowance.member();
          return member(entry);
        }
      }
      return null;
    }

    private Member member(ZipArchiveEntry entry) throws IOException {
      String name = entry.getName();
      String trouble = Member.trouble(name);
      if (trouble == null && entry.isUnixSymlink()) {
        trouble = "a link, not a file";
      } else if (trouble == null && entry.getGeneralPurposeBit().usesEncryption()) {
        trouble = "locked with a password";
      } else if (trouble == null && !zip.canReadEntryData(entry)) {
        trouble = "packed in a way that is not known";
      }
      if (trouble != null) {
        return new Member.Refused(name, trouble);
      }
      InputStream content = allowance.unpacked(zip.getInputStream(entry));
      return new Member.Content(name, null, null, content);
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }
}
