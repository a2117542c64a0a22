package org.rapporteur.app.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server on this machine stands for the web; names lead where the test says. */
class FetcherTest {
  private static final Fetcher.Limits FEW = new Fetcher.Limits(100_000, Duration.ofSeconds(2));

  private final AtomicInteger asked = new AtomicInteger();
  private final Map<String, List<String>> names = new ConcurrentHashMap<>();

  @SuppressWarnings("NullAway.Init")
  private HttpServer server;

  @BeforeEach
  void starts() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(java.util.concurrent.Executors.newCachedThreadPool());
    server.start();
  }

  @AfterEach
  void stops() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    String path = exchange.getRequestURI().getPath();
    if (path.startsWith("/to/")) {
      exchange.getResponseHeaders().add("Location", exchange.getRequestURI().getQuery());
      exchange.sendResponseHeaders(302, -1);
    } else if (path.equals("/slow")) {
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        for (int i = 0; i < 100; i++) {
          out.write('x');
          out.flush();
          Thread.sleep(100);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    } else if (path.equals("/large")) {
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(new byte[200_000]);
      }
    } else if (path.equals("/none")) {
      exchange.sendResponseHeaders(404, -1);
    } else {
      exchange.getResponseHeaders().add("Content-Type", "text/plain; charset=utf-8");
      byte[] body = "The ministers met.".getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private InetAddress[] addresses(String host) throws UnknownHostException {
    List<String> numbers = names.get(host);
    if (numbers == null) {
      return InetAddress.getAllByName(host);
    }
    InetAddress[] addresses = new InetAddress[numbers.size()];
    for (int i = 0; i < addresses.length; i++) {
      addresses[i] = InetAddress.getByName(numbers.get(i));
    }
    return addresses;
  }

  private Fetched fetch(String address, String... allowed) throws Unfetched {
    try (Fetcher fetcher = new Fetcher(this::addresses, List.of(allowed), FEW)) {
      return fetcher.fetch(address);
    }
  }

  private String refused(String address, String... allowed) {
    return assertThrows(Unfetched.class, () -> fetch(address, allowed), address).why();
  }

  private String here(String host, String path) {
    return "http://" + host + ":" + server.getAddress().getPort() + path;
  }

  @Test
  void fetchesFromAHostThatIsAllowedByName() throws Unfetched {
    names.put("ministry.example", List.of("127.0.0.1"));
    Fetched fetched = fetch(here("ministry.example", "/page"), "Ministry.example");
    assertEquals("text/plain; charset=utf-8", fetched.type());
    assertEquals(
        "The ministers met.", new String(fetched.bytes().toArray(), StandardCharsets.UTF_8));
  }

  @Test
  void goesToNoAddressOutsideThePublicInternet() {
    for (String host :
        List.of(
            "127.0.0.1",
            "localhost",
            "2130706433",
            "0.0.0.0",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "[64:ff9b::7f00:1]",
            "[2002:7f00:1::]")) {
      String why = refused(here(host, "/page"));
      assertTrue(why.contains("no address of the public Internet"), host + ": " + why);
    }
    assertEquals(0, asked.get());
  }

  @Test
  void judgesEveryAddressOfAName() {
    names.put("both.example", List.of("203.0.114.7", "10.0.0.7"));
    assertTrue(refused(here("both.example", "/page")).contains("10.0.0.7"));
  }

  @Test
  void judgesEveryRedirectLikeTheFirstAddress() {
    names.put("ministry.example", List.of("127.0.0.1"));
    names.put("inner.example", List.of("127.0.0.1"));
    for (String to : List.of("127.0.0.1", "inner.example", "[::1]")) {
      String address = here("ministry.example", "/to/?" + here(to, "/page"));
      assertTrue(
          refused(address, "ministry.example").contains("no address of the public Internet"), to);
    }
    assertTrue(
        refused(here("ministry.example", "/to/?file:///etc/passwd"), "ministry.example")
            .contains("only http and https"));
    assertEquals(4, asked.get());
  }

  @Test
  void followsARedirectAndTellsWhereItEnded() throws Unfetched {
    names.put("ministry.example", List.of("127.0.0.1"));
    Fetched fetched = fetch(here("ministry.example", "/to/?/page"), "ministry.example");
    assertEquals(here("ministry.example", "/page"), fetched.address().toString());
    String round = here("ministry.example", "/to/?/to/");
    assertTrue(refused(round + "?/to/", "ministry.example").length() > 0);
  }

  @Test
  void aNameThatTurnsToAnInnerAddressIsJudgedAnew() throws Unfetched {
    AtomicInteger times = new AtomicInteger();
    Gatekeeper.Names turning =
        host ->
            new InetAddress[] {
              InetAddress.getByName(times.getAndIncrement() == 0 ? "127.0.0.1" : "10.0.0.1")
            };
    try (Fetcher fetcher = new Fetcher(turning, List.of(), FEW)) {
      assertThrows(Unfetched.class, () -> fetcher.fetch(here("turning.example", "/page")));
      Unfetched again =
          assertThrows(Unfetched.class, () -> fetcher.fetch(here("turning.example", "/page")));
      assertTrue(again.why().contains("10.0.0.1"), again.why());
    }
    assertEquals(0, asked.get());
  }

  @Test
  void takesNoMoreThanItsLimits() {
    names.put("ministry.example", List.of("127.0.0.1"));
    assertTrue(
        refused(here("ministry.example", "/large"), "ministry.example").contains("larger than"));
    long before = System.nanoTime();
    assertTrue(
        refused(here("ministry.example", "/slow"), "ministry.example").contains("took longer"));
    assertTrue(System.nanoTime() - before < Duration.ofSeconds(8).toNanos());
  }

  @Test
  void saysWhyNothingCame() {
    names.put("ministry.example", List.of("127.0.0.1"));
    assertTrue(refused(here("ministry.example", "/none"), "ministry.example").contains("404"));
    assertTrue(refused("http://no-such-host.invalid/").contains("no host is called"));
    for (String wrong :
        List.of(
            "file:///etc/passwd",
            "ftp://example.org/",
            "javascript:1",
            "http:///",
            "x",
            "http://a:b@example.org/")) {
      String why = refused(wrong);
      assertTrue(why.contains("only http and https") || why.contains("no address"), why);
    }
  }

  @Test
  void tellsPublicAddressesFromAllOthers() throws UnknownHostException {
    for (String number :
        List.of(
            "10.1.2.3",
            "100.64.0.1",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "192.0.2.1",
            "::",
            "fe80::1",
            "fec0::1",
            "fc00::1",
            "fd12::1",
            "ff02::1",
            "2001:db8::1",
            "2001::1",
            "64:ff9b:1::1",
            "2002:a00:1::1",
            "100::1")) {
      assertFalse(PublicAddresses.hold(InetAddress.getByName(number)), number);
    }
    for (String number :
        List.of("8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1", "2002:808:808::1")) {
      assertTrue(PublicAddresses.hold(InetAddress.getByName(number)), number);
    }
  }
}
