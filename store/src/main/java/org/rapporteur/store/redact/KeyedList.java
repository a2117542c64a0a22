package org.rapporteur.store.redact;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Handle;

/**
 * What must not come back, as keyed digests: the words themselves are not kept. The key lies in the
 * record, so that a digest can be tried against a guess by whoever holds the record, but not read.
 */
final class KeyedList {
  /** Forms covered wherever they stand. */
  static final String FORM = "form";

  /** Words covered in reports in which a form stands. */
  static final String WORD = "word";

  /** Whole texts and bytes that are not kept. */
  static final String WHOLE = "whole";

  private static final int KEY_BYTES = 32;
  private static final String ALGORITHM = "HmacSHA256";

  private final Handle handle;

  KeyedList(Handle handle) {
    this.handle = handle;
  }

  boolean isEmpty() {
    return handle.createQuery("select count(*) from redaction").mapTo(Long.class).one() == 0;
  }

  /** Keeps something from coming back. */
  void add(String kind, String what, RandomGenerator keys) {
    if (key().isEmpty()) {
      byte[] key = new byte[KEY_BYTES];
      keys.nextBytes(key);
      handle.execute("insert into redaction_key values (?)", HexFormat.of().formatHex(key));
    }
    handle.execute(
        "insert into redaction values (?, ?, ?) on conflict do nothing",
        kind,
        what.length(),
        digest(mac(), what));
  }

  /** True when this whole text or these bytes, by their hash, must not come back. */
  boolean holds(String hash) {
    return !key().isEmpty() && digests(WHOLE).contains(digest(mac(), hash));
  }

  /** A digest in place of an id that must not be kept. */
  String keyed(String id) {
    return digest(mac(), id);
  }

  /** What is to be covered in the text; nothing when no form stands in it. */
  Mask maskFor(String text) {
    Plain plain = Plain.of(text);
    Set<String> forms = found(plain, FORM);
    Set<String> words = forms.isEmpty() ? Set.of() : found(plain, WORD);
    return new Mask(forms, words);
  }

  private Set<String> found(Plain plain, String kind) {
    Set<String> digests = digests(kind);
    Set<String> found = new TreeSet<>();
    if (digests.isEmpty()) {
      return found;
    }
    Mac mac = mac();
    String letters = plain.letters();
    for (int length : lengths(kind)) {
      for (int at = 0; at + length <= letters.length(); at++) {
        String part = letters.substring(at, at + length);
        if (!found.contains(part) && digests.contains(digest(mac, part))) {
          found.add(part);
        }
      }
    }
    return found;
  }

  private List<Integer> lengths(String kind) {
    return handle
        .select("select distinct length from redaction where kind = ? order by length", kind)
        .mapTo(Integer.class)
        .list();
  }

  private Set<String> digests(String kind) {
    return new HashSet<>(
        handle
            .select("select digest from redaction where kind = ?", kind)
            .mapTo(String.class)
            .list());
  }

  private String key() {
    return handle
        .createQuery("select secret from redaction_key")
        .mapTo(String.class)
        .findOne()
        .orElse("");
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(key()), ALGORITHM));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  private static String digest(Mac mac, String what) {
    return HexFormat.of().formatHex(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)));
  }
}
