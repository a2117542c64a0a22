package org.rapporteur.app.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.InputStreamResponseListener;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.rapporteur.read.format.Bytes;

/**
 * Fetches one page or file over HTTP and HTTPS, and nothing around it. It goes to no address that
 * is not of the public Internet, unless the host is allowed by name; it follows few redirects, each
 * judged like the first address, and takes so many bytes and so much time and no more. Safe for
 * many threads.
 */
public final class Fetcher implements AutoCloseable {
  private static final int MOST_REDIRECTS = 5;
  private static final int THREADS = 8;

  private final HttpClient client = new HttpClient();
  private final Limits limits;

  /**
   * How much is taken at most.
   *
   * @param bytes of the body
   * @param time from the first request to the last byte
   */
  public record Limits(long bytes, Duration time) {
    /** What is usual: a page or file as large as can be read, within half a minute. */
    public static final Limits USUAL = new Limits(Bytes.LIMIT, Duration.ofSeconds(30));
  }

  Fetcher(Gatekeeper.Names names, Collection<String> allowed, Limits limits) {
    this.limits = limits;
    Set<String> hosts =
        allowed.stream().map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    QueuedThreadPool threads = new QueuedThreadPool(THREADS);
    threads.setDaemon(true);
    client.setExecutor(threads);
    client.setSocketAddressResolver(new Gatekeeper(names, hosts, threads));
    client.setFollowRedirects(false);
    client.setConnectTimeout(limits.time().toMillis());
    client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, "Rapporteur"));
    client.setHttpCookieStore(new org.eclipse.jetty.http.HttpCookieStore.Empty());
    // A kept connection would spare the next request its judgement of the address.
    client.setDestinationIdleTimeout(1);
    try {
      client.start();
    } catch (Exception e) {
      throw new IllegalStateException("the client of the web does not start", e);
    }
  }

  /** A fetcher that may also go to these hosts, wherever they lie. */
  public static Fetcher allowing(Collection<String> hosts) {
    return new Fetcher(InetAddress::getAllByName, hosts, Limits.USUAL);
  }

  /** What stands at the address. */
  public Fetched fetch(String address) throws Unfetched {
    long until = System.nanoTime() + limits.time().toNanos();
    URI at = checked(address);
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      try (InputStreamResponseListener listener = new InputStreamResponseListener()) {
        Request request =
            client
                .newRequest(at)
                .headers(headers -> headers.put(HttpHeader.CONNECTION, "close"))
                .timeout(left(until), TimeUnit.NANOSECONDS);
        request.send(listener);
        Response response = listener.get(left(until), TimeUnit.NANOSECONDS);
        String to = response.getHeaders().get(HttpHeader.LOCATION);
        if (response.getStatus() / 100 == 3 && to != null) {
          breakOff(request, "led on");
          at = checked(at.resolve(to.strip().replace(" ", "%20")).toString());
        } else if (response.getStatus() == 200) {
          Bytes bytes = read(listener, request, until);
          return new Fetched(at, response.getHeaders().get(HttpHeader.CONTENT_TYPE), bytes);
        } else {
          breakOff(request, "not wanted");
          throw new Unfetched(at.getHost() + " answers " + response.getStatus());
        }
      } catch (IOException | ExecutionException | TimeoutException | IllegalArgumentException e) {
        throw new Unfetched(why(at, e));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Unfetched("broken off");
      }
    }
    throw new Unfetched("led on more than " + MOST_REDIRECTS + " times");
  }

  private static void breakOff(Request request, String why) {
    CompletableFuture<Boolean> unused = request.abort(new IOException(why));
  }

  private static long left(long until) throws TimeoutException {
    long left = until - System.nanoTime();
    if (left <= 0) {
      throw new TimeoutException();
    }
    return left;
  }

  private Bytes read(InputStreamResponseListener listener, Request request, long until)
      throws IOException, TimeoutException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = listener.getInputStream()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        if (out.size() > limits.bytes()) {
          breakOff(request, "too large");
          throw new Gatekeeper.Refused("larger than " + limits.bytes() + " bytes");
        }
        left(until);
      }
    }
    return Bytes.of(out.toByteArray());
  }

  private static URI checked(String address) throws Unfetched {
    try {
      URI uri = new URI(address.strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (!scheme.equals("http") && !scheme.equals("https")) {
        throw new Unfetched("only http and https addresses are fetched: " + address);
      }
      if (uri.getHost() == null || uri.getUserInfo() != null) {
        throw new Unfetched("no address of a page or file: " + address);
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new Unfetched("no address of a page or file: " + address);
    }
  }

  private String why(URI at, Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Gatekeeper.Refused refused) {
        return String.valueOf(refused.getMessage());
      }
      if (cause instanceof UnknownHostException) {
        return "no host is called " + at.getHost();
      }
      if (cause instanceof TimeoutException) {
        return at.getHost() + " took longer than " + limits.time().toSeconds() + " seconds";
      }
    }
    return at.getHost() + " cannot be read: " + e.getMessage();
  }

  @Override
  public void close() {
    try {
      client.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the client of the web does not stop", e);
    }
  }
}
