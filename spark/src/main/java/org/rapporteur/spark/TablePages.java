package org.rapporteur.spark;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the pages of a table, row by row. A table that is damaged is one more failure,
 * which says where; the rows before it are read.
 */
final class TablePages implements Iterator<Found> {
  private final String file;
  private final Configuration configuration;
  private final Function<byte[], Iterator<Found>> reading;
  private @Nullable ParquetRows rows;
  private Iterator<Found> page = Collections.emptyIterator();
  private long number;
  private boolean ended;

  /**
   * The pages of a file.
   *
   * @param reading makes of a row, written as a line of JSON Lines, what becomes of it
   */
  TablePages(String file, Configuration configuration, Function<byte[], Iterator<Found>> reading) {
    this.file = file;
    this.configuration = configuration;
    this.reading = reading;
  }

  @Override
  public boolean hasNext() {
    while (!page.hasNext() && !ended) {
      page = nextPage();
    }
    return page.hasNext();
  }

  @Override
  public Found next() {
    if (!hasNext()) {
      throw new NoSuchElementException(file);
    }
    return page.next();
  }

  private Iterator<Found> nextPage() {
    byte @Nullable [] row;
    try {
      row = nextRow();
    } catch (IOException | RuntimeException e) {
      end();
      return List.of(Found.damaged(file, number, e)).iterator();
    }
    if (row == null) {
      end();
      return Collections.emptyIterator();
    }
    return reading.apply(row);
  }

  private byte @Nullable [] nextRow() throws IOException {
    ParquetRows open = rows;
    if (open == null) {
      open = new ParquetRows(new Path(file), configuration);
      rows = open;
    }
    number++;
    return open.next();
  }

  private void end() {
    ended = true;
    try {
      if (rows != null) {
        rows.close();
      }
    } catch (IOException e) {
      // Nothing is read any more, and what was read is sound.
    }
  }
}
