package org.rapporteur.app.mcp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.rapporteur.app.Console;

/**
 * A conversation over standard input and output, a message a line. It is over when nothing more
 * comes in and every question is answered. Safe for two threads, one that reads and one that
 * writes.
 */
public final class Conversation {
  private static final int PATIENCE_SECONDS = 120;

  private final Console console;
  private int open;
  private boolean ended;

  /** A conversation through the console. */
  public Conversation(Console console) {
    this.console = console;
  }

  /** True when nothing more comes in and every question is answered. */
  public synchronized boolean isOver() {
    return ended;
  }

  private synchronized void heard(String message) {
    // A question has a method and an id; a notification has no id.
    open += message.contains("\"method\"") && message.contains("\"id\"") ? 1 : 0;
  }

  /** The end is told only when all is answered: the other side stops listening then. */
  private synchronized void end() {
    try {
      for (int waited = 0; open > 0 && waited < PATIENCE_SECONDS; waited++) {
        wait(1000);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ended = true;
  }

  private synchronized void said(String message) {
    console.text(message);
    console.out().flush();
    open -= message.contains("\"result\"") || message.contains("\"error\"") ? 1 : 0;
    notifyAll();
  }

  /** What comes in. */
  public InputStream questions() {
    return new Heard();
  }

  /** What goes out. */
  public OutputStream answers() {
    return new Said();
  }

  private final class Heard extends InputStream {
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      int read = read(one, 0, 1);
      return read < 0 ? read : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
      int read = console.in().read(bytes, from, most);
      for (int i = from; i < from + read; i++) {
        line.write(bytes[i]);
        if (bytes[i] == '\n') {
          heard(line.toString(StandardCharsets.UTF_8));
          line.reset();
        }
      }
      if (read < 0) {
        heard(line.toString(StandardCharsets.UTF_8));
        line.reset();
        end();
      }
      return read;
    }
  }

  /** Bytes of whole messages, written as what they spell. */
  private final class Said extends OutputStream {
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();

    @Override
    public void write(int one) {
      message.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
      message.write(bytes, from, count);
    }

    @Override
    public void flush() {
      if (message.size() > 0) {
        said(message.toString(StandardCharsets.UTF_8));
        message.reset();
      }
    }
  }
}
