package org.rapporteur.read.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.format.Bytes;

/** One document compressed by gzip or bzip2, several such parts one after another included. */
public final class Compressed implements Archive {
  @Override
  public String name() {
    return "gzip or bzip2";
  }

  @Override
  public boolean covers(String fileName, String contentType, Bytes head) {
    return isGzip(head) || head.startWith('B', 'Z', 'h');
  }

  private static boolean isGzip(Bytes head) {
    return head.startWith(0x1f, 0x8b);
  }

  @Override
  public Members open(Packed packed) throws IOException {
    InputStream in = packed.in();
    in.mark(4);
    boolean gzip = isGzip(Bytes.of(in.readNBytes(2)));
    in.reset();
    InputStream content =
        gzip
            ? GzipCompressorInputStream.builder()
                .setInputStream(in)
                .setDecompressConcatenated(true)
                .get()
            : new BZip2CompressorInputStream(in, true);
    InputStream bounded = packed.allowance().unpacked(content);
    return new Members() {
      private boolean given;

      @Override
      public @Nullable Member next() {
        Member member = given ? null : new Member.Content("", null, null, bounded);
        given = true;
        return member;
      }

      @Override
      public void close() throws IOException {
        content.close();
      }
    };
  }
}
