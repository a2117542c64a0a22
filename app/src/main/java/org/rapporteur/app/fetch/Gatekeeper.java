package org.rapporteur.app.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/**
 * Finds the addresses of a host for each connection, and gives none unless every one is of the
 * public Internet or the host is allowed by name. What it gives is what is connected to: a name
 * that leads elsewhere the next time it is asked (DNS rebinding) is judged anew.
 */
final class Gatekeeper implements SocketAddressResolver {
  private final Names names;
  private final Set<String> allowed;
  private final Executor executor;

  Gatekeeper(Names names, Set<String> allowed, Executor executor) {
    this.names = names;
    this.allowed = allowed;
    this.executor = executor;
  }

  /** Finds the addresses of names. */
  @FunctionalInterface
  interface Names {
    /** All addresses of the host. */
    InetAddress[] addresses(String host) throws UnknownHostException;
  }

  /** A host that is not gone to. */
  static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    Refused(String why) {
      super(why);
    }
  }

  @Override
  public void resolve(
      String host,
      int port,
      Map<String, Object> context,
      Promise<List<InetSocketAddress>> promise) {
    executor.execute(
        () -> {
          try {
            promise.succeeded(addresses(host, port));
          } catch (IOException e) {
            promise.failed(e);
          }
        });
  }

  private List<InetSocketAddress> addresses(String host, int port) throws IOException {
    String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    List<InetSocketAddress> addresses = new ArrayList<>();
    for (InetAddress address : names.addresses(name)) {
      if (!PublicAddresses.hold(address) && !allowed.contains(name.toLowerCase(Locale.ROOT))) {
        throw new Refused(
            name
                + " leads to "
                + address.getHostAddress()
                + ", which is no address of the public Internet; serve --fetch-from "
                + name
                + " allows it by name");
      }
      addresses.add(new InetSocketAddress(address, port));
    }
    if (addresses.isEmpty()) {
      throw new UnknownHostException(name);
    }
    return addresses;
  }
}
