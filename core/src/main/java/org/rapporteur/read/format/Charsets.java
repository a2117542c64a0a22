package org.rapporteur.read.format;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.body.LanguageIdentifier;

/**
 * Tells in which charset bytes are written. In this order:
 *
 * <ul>
 *   <li>a byte order mark;
 *   <li>UTF-16 without a mark, shown by zero bytes on one side only;
 *   <li>UTF-8, when all bytes are valid UTF-8;
 *   <li>the charset declared by the sender or the page, when nearly all bytes are valid in it;
 *   <li>of the charsets that occur on the pages we read, the one in which the text shows the words
 *       of a language, then the likeliest by its bytes.
 * </ul>
 *
 * Immutable and thread-safe.
 */
public final class Charsets {
  private static final int SAMPLE = 64 << 10;
  private static final int BROKEN = 10;

  /** Charsets looked for, by the name the detector gives them. */
  private static final Map<String, String> PLAUSIBLE =
      Map.of(
          "windows-1251", "windows-1251",
          "windows-1256", "windows-1256",
          "ISO-8859-6", "ISO-8859-6",
          "ISO-8859-1", "windows-1252",
          "ISO-8859-9", "windows-1254",
          "windows-1254", "windows-1254",
          "KOI8-R", "KOI8-R",
          "ISO-8859-5", "ISO-8859-5",
          "GB18030", "GB18030",
          "Big5", "Big5");

  private static final List<String> ALWAYS =
      List.of("windows-1251", "windows-1256", "KOI8-R", "windows-1252", "GB18030");

  private final LanguageIdentifier languages;

  /**
   * Text with its charset.
   *
   * @param text the text, without a byte order mark
   * @param charset its charset
   */
  public record Decoded(String text, Charset charset) {}

  /** Tells charsets with the help of the words of {@code languages}. */
  public Charsets(LanguageIdentifier languages) {
    this.languages = languages;
  }

  /**
   * The text of the bytes.
   *
   * @param declared the charset said to be theirs, or null
   * @throws Unreadable with the byte that fits no charset
   */
  public Decoded decode(Bytes bytes, @Nullable String declared) throws Unreadable {
    Mark mark = Mark.of(bytes);
    if (mark != null) {
      return strict(bytes, mark.charset, mark.length);
    }
    int bad = firstMalformed(bytes, StandardCharsets.UTF_8, 0);
    if (bad < 0) {
      return strict(bytes, StandardCharsets.UTF_8, 0);
    }
    Charset named = declared == null ? null : charset(declared).orElse(null);
    if (named != null && !named.equals(StandardCharsets.UTF_8)) {
      Optional<String> text = replacing(bytes, named);
      if (text.isPresent()) {
        return new Decoded(text.get(), named);
      }
    }
    boolean atEnd = bad >= bytes.length() - 3;
    if (looksLikeUtf8(bytes, atEnd ? 0 : BROKEN)) {
      String what = atEnd ? "breaks off inside a character" : "not valid UTF-8";
      throw new Unreadable("byte " + bad, what + " at byte " + bad);
    }
    return detect(bytes, bad);
  }

  /**
   * The same for a page, as browsers read it: a few broken bytes in the middle of sound UTF-8, or
   * of the declared charset, become U+FFFD.
   */
  public String decodeForgiving(Bytes bytes, @Nullable String declared) throws Unreadable {
    try {
      return decode(bytes, declared).text();
    } catch (Unreadable e) {
      boolean breaksOff = e.reason().startsWith("breaks off");
      if (breaksOff || !looksLikeUtf8(bytes, BROKEN) || Mark.of(bytes) != null) {
        throw e;
      }
      return StandardCharsets.UTF_8.decode(bytes.buffer()).toString();
    }
  }

  /** The charset of this name, if there is one here. */
  static Optional<Charset> charset(String name) {
    try {
      String trimmed = name.strip();
      return Charset.isSupported(trimmed) ? Optional.of(web(trimmed)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Names that pages use for a larger charset (WHATWG Encoding). */
  private static Charset web(String name) {
    Charset charset = Charset.forName(name);
    return switch (charset.name()) {
      case "ISO-8859-1", "US-ASCII" -> Charset.forName("windows-1252");
      case "ISO-8859-9" -> Charset.forName("windows-1254");
      case "GB2312", "GBK" -> Charset.forName("GB18030");
      default -> charset;
    };
  }

  /** Position of the first byte that the charset does not allow, or -1. */
  public static int firstMalformed(Bytes bytes, Charset charset) {
    return firstMalformed(bytes, charset, 0);
  }

  private static int firstMalformed(Bytes bytes, Charset charset, int from) {
    CharsetDecoder decoder = strictDecoder(charset);
    ByteBuffer in = bytes.buffer().position(from);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      out.clear();
      var result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
    }
  }

  private static CharsetDecoder strictDecoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static Decoded strict(Bytes bytes, Charset charset, int from) throws Unreadable {
    try {
      ByteBuffer in = bytes.buffer().position(from);
      return new Decoded(strictDecoder(charset).decode(in).toString(), charset);
    } catch (CharacterCodingException e) {
      int bad = firstMalformed(bytes, charset, from);
      throw new Unreadable("byte " + bad, "not valid " + charset.name() + " at byte " + bad);
    }
  }

  /** The text with U+FFFD for broken bytes, unless they are more than one in 200 characters. */
  private static Optional<String> replacing(Bytes bytes, Charset charset) {
    String text = charset.decode(bytes.buffer()).toString();
    long broken = text.chars().filter(c -> c == 0xFFFD).count();
    return broken > text.length() / 200 ? Optional.empty() : Optional.of(text);
  }

  /** True when there are more sound sequences of UTF-8 than so many times the broken ones. */
  private static boolean looksLikeUtf8(Bytes bytes, int times) {
    int sound = 0;
    int broken = 0;
    int i = 0;
    while (i < bytes.length()) {
      int lead = bytes.at(i);
      int follow = lead < 0x80 ? 0 : lead >= 0xc2 && lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
      int have = 0;
      while (have < follow && i + have + 1 < bytes.length() && bytes.at(i + have + 1) >> 6 == 2) {
        have++;
      }
      boolean well = lead < 0x80 || (lead >= 0xc2 && lead < 0xf5 && have == follow);
      sound += well && follow > 0 ? 1 : 0;
      broken += well ? 0 : 1;
      i += well ? follow + 1 : 1;
    }
    return sound > broken * times;
  }

  private Decoded detect(Bytes bytes, int bad) throws Unreadable {
    Bytes sample = bytes.head(SAMPLE);
    Map<String, Double> scores = new HashMap<>();
    List<String> names = candidates(sample);
    for (String name : names) {
      String text = Charset.forName(name).decode(sample.buffer()).toString();
      scores.put(name, languages.evidence(text));
    }
    List<String> ranked = new ArrayList<>(names);
    ranked.sort(Comparator.comparing((String n) -> scores.getOrDefault(n, 0.0)).reversed());
    for (String name : ranked) {
      Charset charset = Charset.forName(name);
      if (firstMalformed(bytes, charset) < 0) {
        return strict(bytes, charset, 0);
      }
    }
    throw new Unreadable("byte " + bad, "charset not known: byte " + bad + " fits none");
  }

  private static List<String> candidates(Bytes sample) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(sample.toArray());
    List<String> out = new ArrayList<>();
    for (CharsetMatch match : detector.detectAll()) {
      String name = PLAUSIBLE.get(match.getName());
      if (name != null && !out.contains(name)) {
        out.add(name);
      }
    }
    for (String name : ALWAYS) {
      if (!out.contains(name)) {
        out.add(name);
      }
    }
    return out;
  }

  /** A byte order mark, or zero bytes that show the order without one. */
  private record Mark(Charset charset, int length) {
    private static final int PAIRS = 512;

    static @Nullable Mark of(Bytes bytes) {
      if (bytes.startWith(0xef, 0xbb, 0xbf)) {
        return new Mark(StandardCharsets.UTF_8, 3);
      } else if (bytes.startWith(0xff, 0xfe, 0, 0)) {
        return new Mark(Charset.forName("UTF-32LE"), 4);
      } else if (bytes.startWith(0, 0, 0xfe, 0xff)) {
        return new Mark(Charset.forName("UTF-32BE"), 4);
      } else if (bytes.startWith(0xff, 0xfe)) {
        return new Mark(StandardCharsets.UTF_16LE, 2);
      } else if (bytes.startWith(0xfe, 0xff)) {
        return new Mark(StandardCharsets.UTF_16BE, 2);
      }
      return unmarked(bytes);
    }

    private static @Nullable Mark unmarked(Bytes bytes) {
      int pairs = Math.min(PAIRS, bytes.length() / 2);
      int even = 0;
      int odd = 0;
      for (int i = 0; i < pairs; i++) {
        even += bytes.at(2 * i) == 0 ? 1 : 0;
        odd += bytes.at(2 * i + 1) == 0 ? 1 : 0;
      }
      int enough = Math.max(2, pairs / 20);
      if (odd >= enough && even == 0) {
        return new Mark(StandardCharsets.UTF_16LE, 0);
      }
      return even >= enough && odd == 0 ? new Mark(StandardCharsets.UTF_16BE, 0) : null;
    }
  }
}
