package org.rapporteur.app.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.format.Bytes;

/** What is asked. Used by one thread. */
public final class Asked {
  private final Context context;
  private final Caller caller;

  /** What a request of this caller asks. */
  public Asked(Context context, Caller caller) {
    this.context = context;
    this.caller = caller;
  }

  /** Who asks. */
  public Caller caller() {
    return caller;
  }

  /** The network address that the request comes from. */
  public String address() {
    return context.ip();
  }

  /** The path asked for. */
  public String path() {
    return context.path();
  }

  /** The part of the path under this name. */
  public String place(String name) {
    return context.pathParam(name);
  }

  /** The value of a parameter or form field, or null when it is missing or blank. */
  public @Nullable String value(String name) {
    String query = context.queryParam(name);
    String value = query != null || !isForm() ? query : context.formParam(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** All values of a parameter of the address, blank ones left out. */
  public List<String> values(String name) {
    return context.queryParams(name).stream()
        .filter(each -> !each.isBlank())
        .map(String::strip)
        .toList();
  }

  /** All values of a form field, blank ones left out. */
  public List<String> fields(String name) {
    return isForm()
        ? context.formParams(name).stream().filter(each -> !each.isBlank()).toList()
        : List.of();
  }

  /** The parameters of the address, each with its first value. */
  public Map<String, String> parameters() {
    Map<String, String> parameters = new TreeMap<>();
    context.queryParamMap().forEach((name, values) -> parameters.put(name, values.get(0)));
    return parameters;
  }

  /** The value of a parameter or form field that must be there. */
  public String need(String name) {
    String value = value(name);
    if (value == null) {
      throw Problem.wrong(name + " is missing");
    }
    return value;
  }

  /** A header, or null. */
  public @Nullable String header(String name) {
    return context.header(name);
  }

  /** A cookie, or null. */
  public @Nullable String cookie(String name) {
    return context.cookie(name);
  }

  /** The body as it was sent; one that is too large is refused, whatever it says of itself. */
  public Bytes body() {
    if (context.req().getContentLengthLong() > Bytes.LIMIT) {
      throw Problem.tooLarge(Bytes.LIMIT);
    }
    try (InputStream in = context.bodyInputStream()) {
      byte[] content = in.readNBytes(Bytes.LIMIT + 1);
      if (content.length > Bytes.LIMIT) {
        throw Problem.tooLarge(Bytes.LIMIT);
      }
      return Bytes.of(content);
    } catch (IOException e) {
      throw Problem.wrong("what is sent broke off: " + e.getMessage());
    }
  }

  /** Refuses a body that is larger than so many bytes or does not say how large it is. */
  public void holdTo(int most) {
    long length = context.req().getContentLengthLong();
    if (length > most || context.header("Transfer-Encoding") != null) {
      throw Problem.tooLarge(most);
    }
  }

  /** The media type of the body, or null. */
  public @Nullable String type() {
    return context.contentType();
  }

  /** The files of a form, in order; fields left empty are passed over. */
  public List<Upload> uploads() {
    List<Upload> uploads = new ArrayList<>();
    if (context.isMultipartFormData()) {
      for (UploadedFile file : context.uploadedFiles()) {
        if (!file.filename().isEmpty() || file.size() > 0) {
          uploads.add(upload(file));
        }
      }
    }
    return uploads;
  }

  private static Upload upload(UploadedFile file) {
    try (InputStream in = file.content()) {
      return new Upload(file.filename(), file.contentType(), Bytes.of(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isForm() {
    return context.isFormUrlencoded() || context.isMultipartFormData();
  }
}
