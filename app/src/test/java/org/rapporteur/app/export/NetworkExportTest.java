package org.rapporteur.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.junit.jupiter.api.Test;

/** The network as JGraphT reads it, checked against the schema of GEXF. */
class NetworkExportTest {
  private static Graph<String, DefaultWeightedEdge> read() throws IOException {
    SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(id -> id);
    Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    importer.importGraph(graph, new StringReader(Samples.text(Format.gexf)));
    return graph;
  }

  @Test
  void holdsEveryParty() throws IOException {
    assertEquals(Set.of("p-1", "p-2", "p-3", "p-4"), read().vertexSet());
  }

  @Test
  void joinsThoseWhoMetAsOftenAsTheyDid() throws IOException {
    Graph<String, DefaultWeightedEdge> graph = read();
    assertEquals(2, graph.edgeSet().size());
    assertEquals(2.0, graph.getEdgeWeight(graph.getEdge("p-1", "p-2")));
    assertEquals(2.0, graph.getEdgeWeight(graph.getEdge("p-1", "p-3")));
  }

  @Test
  void nobodyMeetsHisOwnSideOrThoseWhoStayedAway() throws IOException {
    assertFalse(read().containsEdge("p-2", "p-3"));
    assertTrue(read().edgesOf("p-4").isEmpty());
  }

  @Test
  void tellsWhen() throws IOException {
    String spell = "<spell start=\"2024-10-22\" end=\"2024-10-23\"/>";
    assertTrue(Samples.text(Format.gexf).contains(spell), Samples.text(Format.gexf));
  }
}
