package org.rapporteur.store.packed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Packs records of one type, whatever records, lists and texts they are made of. What was packed
 * when the type was made otherwise is not unpacked. Equal values give equal bytes. Safe for many
 * threads.
 *
 * @param <T> the type
 */
public final class Packing<T extends Record> {
  /** How values are written; changes with it, so that what was written otherwise is not read. */
  private static final String FORMAT = "2 ";

  private static final int BUFFER = 1024;

  private final Class<T> type;
  private final Shape shape;
  private final int mark;

  /** Packing of this type; throws when it is made of what cannot be packed. */
  public Packing(Class<T> type) {
    this.type = type;
    shape = Shapes.of(type);
    mark = (FORMAT + Shapes.described(type)).hashCode();
  }

  /** The value in bytes. */
  public byte[] pack(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try (DataOutputStream out =
        new DataOutputStream(new DeflaterOutputStream(bytes, deflater, BUFFER))) {
      out.writeInt(mark);
      shape.write(value, new TextsOut(out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /** The value; empty when the type was another when it was packed. */
  public Optional<T> unpack(byte[] bytes) {
    Inflater inflater = new Inflater(true);
    try (InflaterInputStream raw =
        new InflaterInputStream(new ByteArrayInputStream(bytes), inflater, BUFFER)) {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(raw.readAllBytes()));
      if (in.readInt() != mark) {
        return Optional.empty();
      }
      return Optional.ofNullable(type.cast(shape.read(new TextsIn(in))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      inflater.end();
    }
  }
}
