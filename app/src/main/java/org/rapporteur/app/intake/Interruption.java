package org.rapporteur.app.intake;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Notices that the program is told to stop, as by Ctrl-C, and keeps it from ending until what is
 * under way is kept and said. Thread-safe; close it when all is said.
 */
public final class Interruption implements AutoCloseable {
  /** One report takes less; what takes longer is lost, and read again by the next run. */
  private static final int PATIENCE_SECONDS = 20;

  private static final int END_MILLIS = 200;

  private final CountDownLatch said = new CountDownLatch(1);
  private final CountDownLatch told = new CountDownLatch(1);
  private final Thread hook = new Thread(this::hold, "interruption");
  private volatile boolean asked;

  private Interruption() {}

  /** Watches from now on. */
  public static Interruption watch() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void hold() {
    asked = true;
    told.countDown();
    try {
      said.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** True once the program is told to stop. */
  public boolean isAsked() {
    return asked;
  }

  /** Waits until the program is told to stop. */
  public void await() throws InterruptedException {
    told.await();
  }

  /** Waits until the program is told to stop, or something has come to its end. */
  public void awaitOr(BooleanSupplier end) throws InterruptedException {
    while (!told.await(END_MILLIS, TimeUnit.MILLISECONDS) && !end.getAsBoolean()) {
      // Looks again.
    }
  }

  @Override
  public void close() {
    said.countDown();
    if (!asked) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // Told to stop this very moment: there is nothing left to wait for.
      }
    }
  }
}
