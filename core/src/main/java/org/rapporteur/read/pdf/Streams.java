package org.rapporteur.read.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.rapporteur.read.format.Unreadable;

/** Looks a PDF's objects and packed streams over before anything of it is loaded. */
final class Streams {
  private static final long MOST_UNPACKED = 256L << 20;
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final byte[] OBJECT = {' ', 'o', 'b', 'j'};
  private static final byte[] COUNT = {'/', 'N', ' '};

  private Streams() {}

  /** Refuses one with more objects, or with more in its streams, than can be held in memory. */
  static void refuseBeyondMeasure(byte[] pdf, int mostObjects) throws Unreadable {
    long objects = 0;
    long unpacked = 0;
    for (int i = 0; i + 8 < pdf.length; i++) {
      if (pdf[i] == ' ' && isAt(pdf, i, OBJECT)) {
        objects++;
      } else if (pdf[i] == '/' && isAt(pdf, i, COUNT)) {
        objects += number(pdf, i + COUNT.length);
      } else if (pdf[i] == 's' && isAt(pdf, i, STREAM)) {
        int start = i + STREAM.length;
        start += pdf[start] == '\r' ? 1 : 0;
        start += pdf[start] == '\n' ? 1 : 0;
        unpacked += unpacked(pdf, start);
      }
      if (objects > mostObjects) {
        throw new Unreadable("byte " + i, "more than " + mostObjects + " objects");
      }
      if (unpacked > MOST_UNPACKED) {
        throw new Unreadable(
            "byte " + i, "its streams unpack to more than " + (MOST_UNPACKED >> 20) + " MB");
      }
    }
  }

  private static boolean isAt(byte[] pdf, int at, byte[] word) {
    for (int i = 0; i < word.length; i++) {
      if (at + i >= pdf.length || pdf[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static long number(byte[] pdf, int at) {
    long number = 0;
    for (int i = at; i < Math.min(pdf.length, at + 9) && Character.isDigit(pdf[i]); i++) {
      number = number * 10 + pdf[i] - '0';
    }
    return number;
  }

  /** How many bytes a zlib stream at the place unpacks to, as far as it matters. */
  private static long unpacked(byte[] pdf, int start) {
    if (start + 2 > pdf.length || (pdf[start] & 0x0f) != 8) {
      return 0;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(pdf, start, pdf.length - start);
      byte[] chunk = new byte[1 << 16];
      long sum = 0;
      while (sum <= MOST_UNPACKED && !inflater.finished()) {
        int n = inflater.inflate(chunk);
        if (n == 0) {
          break;
        }
        sum += n;
      }
      return sum;
    } catch (DataFormatException e) {
      return 0;
    } finally {
      inflater.end();
    }
  }
}
