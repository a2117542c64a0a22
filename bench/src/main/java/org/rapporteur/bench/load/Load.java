package org.rapporteur.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rapporteur.bench.growth.Asking;

/**
 * Clients that ask a record served by {@code rapporteur serve}, each again as soon as it is
 * answered: for lists narrowed to a quarter of a year, for engagements and parties by their ids,
 * and for names in two scripts. Prints, of each sort, how many were answered and the time in
 * milliseconds that 50, 95 and 99 of 100 took at most. No two questions are the same but by chance.
 */
public final class Load {
  private static final double MILLION = 1e6;
  private static final int WARM_SECONDS = 10;
  private static final int IDS = 400;
  private static final int YEARS = 29;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String server;
  private final List<String> ids = new ArrayList<>();

  private Load(String server) {
    this.server = server;
  }

  /** Arguments: the address such as http://127.0.0.1:8080, clients, seconds. */
  public static void main(String[] args) throws Exception {
    Load load = new Load(args[0]);
    int clients = Integer.parseInt(args[1]);
    load.learn();
    load.ask(clients, WARM_SECONDS, 1);
    load.print(load.ask(clients, Integer.parseInt(args[2]), 2));
  }

  /** Ids of engagements and of their parties, from all over the record. */
  private void learn() throws IOException, InterruptedException {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < IDS / 20; i++) {
      JsonNode list = new ObjectMapper().readTree(get("/api/engagements?limit=10" + days(random)));
      for (JsonNode item : list.path("items")) {
        ids.add("/api/engagements/" + item.path("id").asText());
        ids.add("/api/parties/" + item.path("participants").path(0).path("party").asText());
      }
    }
  }

  private Map<String, List<Long>> ask(int clients, int seconds, int seed) throws Exception {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    List<Future<Map<String, List<Long>>>> all = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      SplittableRandom random = new SplittableRandom(seed * 1000L + i);
      all.add(pool.submit(() -> ask(end, random)));
    }
    Map<String, List<Long>> times = new TreeMap<>();
    for (Future<Map<String, List<Long>>> one : all) {
      one.get().forEach((sort, t) -> times.computeIfAbsent(sort, s -> new ArrayList<>()).addAll(t));
    }
    pool.shutdown();
    return times;
  }

  private Map<String, List<Long>> ask(long end, SplittableRandom random)
      throws IOException, InterruptedException {
    Map<String, List<Long>> times = new TreeMap<>();
    while (System.nanoTime() < end) {
      int sort = random.nextInt(3);
      String name = sort == 0 ? "list" : sort == 1 ? "show" : "search";
      long start = System.nanoTime();
      get(
          switch (sort) {
            case 0 -> "/api/engagements?limit=25" + days(random);
            case 1 -> ids.get(random.nextInt(ids.size()));
            default -> "/api/search?limit=20&q=" + encoded(Asking.name(random));
          });
      times.computeIfAbsent(name, s -> new ArrayList<>()).add(System.nanoTime() - start);
    }
    return times;
  }

  private static String days(SplittableRandom random) {
    LocalDate first = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(365 * YEARS));
    return "&from=" + first + "&to=" + first.plusMonths(3);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server + path)).build();
    var response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (response.statusCode() != 200) {
      throw new IOException(path + ": " + response.statusCode() + " " + response.body());
    }
    return response.body();
  }

  private void print(Map<String, List<Long>> times) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    times.forEach(
        (sort, all) -> {
          Collections.sort(all);
          out.printf(
              Locale.ROOT,
              "%-7s %6d answered, ms at 50 %% %.1f, 95 %% %.1f, 99 %% %.1f%n",
              sort,
              all.size(),
              at(all, 50),
              at(all, 95),
              at(all, 99));
        });
  }

  private static double at(List<Long> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / MILLION;
  }
}
