package org.rapporteur.app.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are of the public Internet, after IANA's registries of special addresses (RFC
 * 6890) and with those that carry an older address within them judged by that one.
 */
final class PublicAddresses {
  private static final List<Block> SPECIAL_4 =
      List.of(
          new Block(0, 0, 0, 0, 8),
          new Block(10, 0, 0, 0, 8),
          new Block(100, 64, 0, 0, 10),
          new Block(127, 0, 0, 0, 8),
          new Block(169, 254, 0, 0, 16),
          new Block(172, 16, 0, 0, 12),
          new Block(192, 0, 0, 0, 24),
          new Block(192, 0, 2, 0, 24),
          new Block(192, 88, 99, 0, 24),
          new Block(192, 168, 0, 0, 16),
          new Block(198, 18, 0, 0, 15),
          new Block(198, 51, 100, 0, 24),
          new Block(203, 0, 113, 0, 24),
          new Block(224, 0, 0, 0, 3));

  private PublicAddresses() {}

  /** The addresses whose first {@code length} bits are these. */
  private record Block(int a, int b, int c, int d, int length) {
    boolean holds(byte[] address) {
      int bits = number(address);
      int own = (a << 24) | (b << 16) | (c << 8) | d;
      return (bits ^ own) >>> (32 - length) == 0;
    }

    private static int number(byte[] address) {
      int number = 0;
      for (byte part : address) {
        number = (number << 8) | (part & 0xff);
      }
      return number;
    }
  }

  /** True for an address of the public Internet. */
  static boolean hold(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return SPECIAL_4.stream().noneMatch(block -> block.holds(bytes));
    }
    return address instanceof Inet6Address && isPublic6(bytes);
  }

  private static boolean isPublic6(byte[] bytes) {
    int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
    int second = ((bytes[2] & 0xff) << 8) | (bytes[3] & 0xff);
    if (first == 0x2002) {
      return isPublic4(bytes, 2);
    }
    if (first == 0x64 && second == 0xff9b && isZero(bytes, 4, 12)) {
      return isPublic4(bytes, 12);
    }
    // Of all else only 2000::/3 is given out; Teredo, ORCHID and documentation lie within it.
    boolean given = first >>> 13 == 1;
    boolean special =
        (first == 0x2001 && second < 0x200)
            || (first == 0x2001 && second == 0xdb8)
            || (first == 0x3fff && second < 0x1000);
    return given && !special;
  }

  private static boolean isZero(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPublic4(byte[] bytes, int from) {
    try {
      return hold(InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4)));
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
