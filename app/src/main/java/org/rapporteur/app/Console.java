package org.rapporteur.app;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where commands read and print: UTF-8 and plain line feeds whatever the machine's habits.
 *
 * @param in what is piped in
 * @param out for results
 * @param err for progress and trouble
 * @param terminal whether a person watches
 */
public record Console(InputStream in, PrintWriter out, PrintWriter err, boolean terminal) {
  /** Prints one line of results. */
  public void line(String text) {
    out.print(text);
    out.print('\n');
  }

  /** Prints results as they are. */
  public void text(String text) {
    out.print(text);
  }

  /** Prints one line of progress or trouble. */
  public void note(String text) {
    err.print(text);
    err.print('\n');
    err.flush();
  }
}
