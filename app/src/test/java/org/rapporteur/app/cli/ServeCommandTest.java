package org.rapporteur.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  @Test
  void tellsThatThePortIsTaken(@TempDir Path folder) throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = other.getLocalPort();
      Shell.Ran ran =
          new Shell().run("serve", "--port", port, "--record", folder.resolve("other.db"));
      assertEquals(1, ran.code());
      String trouble = "rapporteur: port " + port + " of 127.0.0.1 cannot be listened on";
      assertTrue(ran.err().startsWith(trouble), ran.err());
      assertEquals(1, ran.err().lines().count(), ran.err());
    }
  }
}
