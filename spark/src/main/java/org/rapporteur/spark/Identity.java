package org.rapporteur.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.storage.StorageLevel;
import org.rapporteur.identity.BlockingKey;
import org.rapporteur.identity.finding.Link;
import org.rapporteur.identity.finding.Verdict;
import org.rapporteur.record.assembly.Decisions;
import org.rapporteur.record.assembly.Grouper;
import org.rapporteur.record.assembly.Member;
import scala.Tuple2;

/**
 * Finds out on the engine which things told by different reports are one, by the rules that the
 * record goes by: only things that share a blocking key are compared, what is linked is brought
 * together as connected components, and within each of these the groups are made as on a laptop.
 */
final class Identity {
  private static final StorageLevel KEPT = StorageLevel.MEMORY_AND_DISK_SER();

  private final JavaPairRDD<String, Dossier> dossiers;

  /** One of the members that are one by their core: the one of smallest rank. */
  private record Head(String core, String id, String rank, String report, List<String> keys)
      implements Serializable {
    static Head of(Member member) {
      return new Head(
          member.thing().core(),
          member.id(),
          member.rank(),
          member.report(),
          List.copyOf(member.thing().keys()));
    }

    /** As it stands in the block of one of its keys. */
    Head by(String key) {
      return new Head(core, id, rank, report, List.of(key));
    }

    static Head smaller(Head one, Head other) {
      Comparator<Head> byRank = Comparator.comparing(Head::rank).thenComparing(Head::id);
      return byRank.compare(one, other) <= 0 ? one : other;
    }
  }

  /** A link between two cores, as it travels. */
  private record Edge(
      String one, String other, String rule, String reason, List<Integer> firmAndWeight)
      implements Serializable {
    static Edge of(Link link) {
      Verdict verdict = link.verdict();
      return new Edge(
          link.one(),
          link.other(),
          verdict.rule(),
          verdict.reason(),
          List.of(verdict.firm() ? 1 : 0, verdict.weight()));
    }

    Link link() {
      boolean firm = firmAndWeight.get(0) == 1;
      return Link.of(one, other, new Verdict(rule, reason, firm, firmAndWeight.get(1)), false);
    }
  }

  /** Two members that share a key. */
  private record Pair(String one, String other) implements Serializable {}

  /** Over these rows of readings and claims. */
  Identity(JavaRDD<Row> readings, JavaRDD<Row> claims) {
    JavaPairRDD<String, Row> read =
        readings
            .filter(row -> !Found.FAILED.equals(row.<String>getAs("status")))
            .mapToPair(row -> new Tuple2<>(Tables.text(row, "id"), row))
            .reduceByKey(Identity::first);
    JavaPairRDD<String, Row> said =
        claims.mapToPair(row -> new Tuple2<>(Tables.text(row, "report"), row));
    this.dossiers =
        read.cogroup(said)
            .filter(each -> each._2()._1().iterator().hasNext())
            .mapValues(each -> dossier(each._1().iterator().next(), each._2()))
            .persist(KEPT);
  }

  /** A page that was crawled twice is one report. */
  private static Row first(Row one, Row other) {
    int order = Tables.text(one, "text_sha256").compareTo(Tables.text(other, "text_sha256"));
    return order <= 0 ? one : other;
  }

  private static Dossier dossier(Row reading, Iterable<Row> claims) {
    String text = Tables.text(reading, "text_sha256");
    Map<String, Row> once = new TreeMap<>();
    for (Row claim : claims) {
      if (text.equals(claim.<String>getAs("text_sha256"))) {
        once.putIfAbsent(claim.<Integer>getAs("position") + " " + Tables.text(claim, "id"), claim);
      }
    }
    return new Dossier(reading, List.copyOf(once.values()));
  }

  /** From every telling, naming, series and report to what it is shown under. */
  JavaRDD<Row> shown() {
    JavaPairRDD<String, Head> members =
        dossiers
            .values()
            .flatMap(dossier -> dossier.members().values().stream().map(Head::of).iterator())
            .mapToPair(head -> new Tuple2<>(head.core(), head))
            .persist(KEPT);
    JavaPairRDD<String, Head> heads = members.reduceByKey(Head::smaller).persist(KEPT);
    JavaRDD<Edge> edges = edges(heads).persist(KEPT);
    JavaPairRDD<String, String> grouped = grouped(heads, edges);
    JavaPairRDD<String, String> shown =
        heads
            .leftOuterJoin(grouped)
            .mapValues(each -> each._2().isPresent() ? each._2().get() : each._1().id());
    return members
        .mapValues(Head::id)
        .join(shown)
        .map(each -> RowFactory.create(each._2()._1(), sort(each._1()), each._2()._2()));
  }

  private static String sort(String core) {
    return switch (core.charAt(0)) {
      case 'e' -> "engagement";
      case 'p' -> "party";
      case 's' -> "series";
      default -> "report";
    };
  }

  /**
   * Compares all heads that share a key; the rows of a report travel once for each other report.
   */
  private JavaRDD<Edge> edges(JavaPairRDD<String, Head> heads) {
    JavaPairRDD<Tuple2<String, String>, Iterable<Pair>> pairs =
        heads
            .values()
            .flatMapToPair(Identity::byKey)
            .groupByKey()
            .values()
            .flatMapToPair(block -> pairs(block).iterator())
            .distinct()
            .groupByKey();
    return pairs
        .mapToPair(each -> new Tuple2<>(each._1()._1(), new Tuple2<>(each._1()._2(), each._2())))
        .join(dossiers)
        .mapToPair(
            each ->
                new Tuple2<>(
                    each._2()._1()._1(), new Tuple2<>(each._2()._1()._2(), each._2()._2())))
        .join(dossiers)
        .values()
        .mapPartitions(
            each -> {
              Remembered members = new Remembered();
              Iterable<Tuple2<Tuple2<Iterable<Pair>, Dossier>, Dossier>> all = () -> each;
              return StreamSupport.stream(all.spliterator(), false)
                  .flatMap(
                      two ->
                          compare(two._1()._1(), members.of(two._1()._2()), members.of(two._2()))
                              .stream())
                  .iterator();
            });
  }

  private static Iterator<Tuple2<String, Head>> byKey(Head head) {
    String sort = head.core().substring(0, 2);
    return head.keys().stream()
        .distinct()
        .map(key -> new Tuple2<>(sort + BlockingKey.stem(key), head.by(key)))
        .iterator();
  }

  private static List<Tuple2<Tuple2<String, String>, Pair>> pairs(Iterable<Head> block) {
    List<Head> heads = new ArrayList<>();
    block.forEach(heads::add);
    heads.sort(Comparator.comparing(Head::core));
    List<Tuple2<Tuple2<String, String>, Pair>> pairs = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      for (int j = i + 1; j < heads.size(); j++) {
        Head one = heads.get(i);
        Head other = heads.get(j);
        if (BlockingKey.meet(one.keys().get(0), other.keys().get(0))) {
          pairs.add(
              new Tuple2<>(
                  new Tuple2<>(one.report(), other.report()), new Pair(one.id(), other.id())));
        }
      }
    }
    return pairs;
  }

  private static List<Edge> compare(
      Iterable<Pair> pairs, Map<String, Member> ones, Map<String, Member> others) {
    List<Edge> edges = new ArrayList<>();
    for (Pair pair : pairs) {
      Member first = Objects.requireNonNull(ones.get(pair.one()), pair.one());
      Member second = Objects.requireNonNull(others.get(pair.other()), pair.other());
      Grouper.link(first.thing(), second.thing()).map(Edge::of).ifPresent(edges::add);
    }
    return edges;
  }

  /** From the core of each head that is linked with another to the id that it is shown under. */
  private JavaPairRDD<String, String> grouped(
      JavaPairRDD<String, Head> heads, JavaRDD<Edge> edges) {
    JavaPairRDD<String, String> components =
        Components.of(edges.mapToPair(edge -> new Tuple2<>(edge.one(), edge.other())));
    JavaPairRDD<String, Tuple2<Head, Dossier>> linked =
        heads
            .join(components)
            .mapToPair(each -> new Tuple2<>(each._2()._1().report(), each._2()))
            .join(dossiers)
            .mapToPair(
                each ->
                    new Tuple2<>(
                        each._2()._1()._2(), new Tuple2<>(each._2()._1()._1(), each._2()._2())));
    JavaPairRDD<String, Edge> links =
        edges
            .mapToPair(edge -> new Tuple2<>(edge.one(), edge))
            .join(components)
            .mapToPair(Tuple2::_2)
            .mapToPair(Tuple2::swap);
    return linked
        .cogroup(links)
        .values()
        .flatMapToPair(each -> group(each._1(), each._2()).iterator());
  }

  private static List<Tuple2<String, String>> group(
      Iterable<Tuple2<Head, Dossier>> heads, Iterable<Edge> edges) {
    List<Member> members = new ArrayList<>();
    for (Tuple2<Head, Dossier> head : heads) {
      String id = head._1().id();
      members.add(Objects.requireNonNull(head._2().members().get(id), id));
    }
    List<Link> links = new ArrayList<>();
    edges.forEach(edge -> links.add(edge.link()));
    List<Tuple2<String, String>> shown = new ArrayList<>();
    new Grouper(Decisions.of(List.of()))
        .group(members, links)
        .forEach((core, id) -> shown.add(new Tuple2<>(core, id)));
    return shown;
  }
}
