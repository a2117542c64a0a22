package org.rapporteur.app.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.api.Api;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.ui.Pages;
import org.rapporteur.app.ui.frame.Messages;

/**
 * Makes the first page in every language in the background while a server starts, and asks the
 * server once for one, so that whoever comes first does not wait for what is loaded on first use.
 * It fails silently: who asks is told of trouble then.
 */
public final class Warming implements AutoCloseable {
  private static final int MILLIS = 5_000;

  private final Desk desk;
  private final Thread making;
  private @Nullable Thread asking;
  private volatile boolean closed;

  private Warming(Desk desk) {
    this.desk = desk;
    making = thread(this::make);
  }

  /** Begins over a record that is open; to be closed before it. */
  public static Warming begin(Desk desk) {
    Warming warming = new Warming(desk);
    warming.making.start();
    return warming;
  }

  /** Asks the server, which has started, for the page it gives to strangers. */
  public void ask(InetAddress address, int port) {
    Thread thread = thread(() -> get(address, port));
    asking = thread;
    thread.start();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "warming");
    thread.setDaemon(true);
    return thread;
  }

  private void make() {
    try {
      Pages pages = new Pages(desk, new Api(desk).operations());
      for (String language : Messages.LANGUAGES) {
        if (!closed) {
          pages.holdings(language);
        }
      }
    } catch (RuntimeException e) {
      // Who asks for the page is told.
    }
  }

  private static void get(InetAddress address, int port) {
    try (Socket socket = new Socket(address, port)) {
      socket.setSoTimeout(MILLIS);
      String request =
          "GET / HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      // Who asks for the page is told.
    }
  }

  /** Waits until nothing of the record is asked for any more. */
  @Override
  public void close() {
    closed = true;
    try {
      making.join(MILLIS);
      Thread thread = asking;
      if (thread != null) {
        thread.join(MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
