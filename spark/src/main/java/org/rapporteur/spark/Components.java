package org.rapporteur.spark;

import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Connected components of a graph on the engine: every vertex takes the smallest name among itself
 * and its neighbours until none changes. As many rounds as the longest way between two vertices of
 * one component, which is short where the edges say that two things are one.
 */
final class Components {
  private Components() {}

  /** From each vertex with an edge to the smallest vertex that it is connected with. */
  static JavaPairRDD<String, String> of(JavaPairRDD<String, String> edges) {
    JavaPairRDD<String, String> both =
        edges
            .flatMapToPair(edge -> List.of(edge, edge.swap()).iterator())
            .distinct()
            .persist(StorageLevel.MEMORY_AND_DISK_SER());
    JavaPairRDD<String, String> names =
        both.mapToPair(edge -> new Tuple2<>(edge._1(), min(edge._1(), edge._2())))
            .reduceByKey(Components::min)
            .persist(StorageLevel.MEMORY_AND_DISK_SER());
    while (true) {
      JavaPairRDD<String, String> heard =
          both.join(names)
              .mapToPair(each -> each._2())
              .union(names)
              .reduceByKey(Components::min)
              .persist(StorageLevel.MEMORY_AND_DISK_SER());
      long changed =
          heard.join(names).filter(each -> !each._2()._1().equals(each._2()._2())).count();
      names.unpersist();
      names = heard;
      if (changed == 0) {
        both.unpersist();
        return names;
      }
    }
  }

  private static String min(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
