package org.rapporteur.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.rapporteur.read.format.Bytes;

/**
 * Web archives (ISO 28500). Pages that a server answered with and stored resources are members;
 * requests, notes, answers other than 200 and pictures are passed over.
 */
public final class Warc implements Archive {
  @Override
  public String name() {
    return "WARC";
  }

  @Override
  public boolean covers(String fileName, String contentType, Bytes head) {
    return contentType.equals("application/warc") || head.startWith('W', 'A', 'R', 'C', '/');
  }

  @Override
  public Members open(Packed packed) throws IOException {
    WarcReader reader = new WarcReader(packed.in());
    Allowance allowance = packed.allowance();
    return new Members() {
      @Override
      public @Nullable Member next() throws IOException {
        for (Optional<WarcRecord> r = reader.next(); r.isPresent(); r = reader.next()) {
          Member member = member(r.get(), allowance);
          if (member != null) {
            allowance.member();
            return member;
          }
        }
        return null;
      }

      @Override
      public void close() throws IOException {
        reader.close();
      }
    };
  }

  private static @Nullable Member member(WarcRecord record, Allowance allowance)
      throws IOException {
    if (record instanceof WarcResponse response) {
      MediaType type = response.contentType();
      if (!type.base().equals(MediaType.HTTP)) {
        return null;
      }
      HttpResponse http = response.http();
      if (http.status() != 200 || isOther(http.contentType())) {
        return null;
      }
      InputStream body = http.bodyDecoded().stream();
      return content(response.target(), http.contentType(), allowance.unpacked(body));
    }
    if (record instanceof WarcResource resource && !isOther(resource.contentType())) {
      Optional<WarcPayload> payload = resource.payload();
      return payload.isEmpty()
          ? null
          : content(
              resource.target(),
              resource.contentType(),
              allowance.unpacked(payload.get().body().stream()));
    }
    return null;
  }

  private static Member content(String target, MediaType type, InputStream body) {
    String url = target.matches("https?://.*") ? target : null;
    return new Member.Content(target, url, type.toString(), new Uncloseable(body));
  }

  private static boolean isOther(MediaType type) {
    return switch (type.type()) {
      case "image", "audio", "video", "font" -> true;
      default -> type.subtype().matches("css|javascript|x-javascript|ecmascript|manifest\\+json");
    };
  }
}
