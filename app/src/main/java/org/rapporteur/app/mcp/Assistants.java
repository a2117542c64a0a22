package org.rapporteur.app.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import jakarta.servlet.http.HttpServlet;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.app.Program;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.desk.Narrowing;
import org.rapporteur.app.web.Problem;
import org.rapporteur.record.view.Query.Filter;

/** The record offered to AI assistants, over standard input and output or over HTTP. */
public final class Assistants {
  private static final String NAME = "rapporteur";
  private static final int LARGEST = 1 << 20;
  private static final String ADVICE =
      "The record of meetings, visits and conferences on security as public reports tell them."
          + " Every value has the words of a report behind it: quote them, name the report, and say"
          + " where sources differ. What is not on record is not known.";

  private final List<Ability> abilities = new ArrayList<>();

  /** Over the record of this desk, as its clearance lets it be seen. */
  public Assistants(Desk desk) {
    Tools tools = new Tools(desk);
    add("search", "Finds words in reports and in the record, across languages.", tools::search)
        .needs("query", "Words, all of which are looked for.")
        .filtered();
    add("show", "Shows one engagement, party, series, commitment or report.", tools::show)
        .needs("id", "Its id.")
        .takes("text", "true for the whole text of a report.")
        .takes("as_of", "The day, such as 2024-05-31, that decides what is overdue.");
    add("list", "Lists what matches all filters.", tools::list)
        .needs("what", "engagements, parties, series, commitments, disagreements or reports.")
        .takes("as_of", "The day, such as 2024-05-31, that decides what is overdue.")
        .filtered();
    add("brief", "Writes a brief, every sentence with a footnote to a quote.", tools::brief)
        .takes("as_of", "The day, such as 2024-05-31, that decides what is overdue.")
        .filtered();
  }

  /** One thing that can be asked, its parameters being described. */
  private static final class Ability {
    private final String name;
    private final String description;
    private final Function<Given, String> answer;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final List<String> needed = new ArrayList<>();

    Ability(String name, String description, Function<Given, String> answer) {
      this.name = name;
      this.description = description;
      this.answer = answer;
    }

    Ability needs(String parameter, String meaning) {
      needed.add(parameter);
      return takes(parameter, meaning);
    }

    Ability takes(String parameter, String meaning) {
      parameters.put(parameter, Map.of("type", "string", "description", meaning));
      return this;
    }

    void filtered() {
      for (Filter filter : Filter.values()) {
        parameters.put(
            Narrowing.name(filter),
            Map.of(
                "type",
                List.of("string", "array"),
                "items",
                Map.of("type", "string"),
                "description",
                meaning(filter) + " Of several, all must be met."));
      }
      takes("from", "From this day on, such as 2024-05-31.");
      takes("to", "Up to this day.");
      parameters.put("limit", Map.of("type", "integer", "description", "At most so many."));
      parameters.put("offset", Map.of("type", "integer", "description", "Passing over so many."));
    }

    private static String meaning(Filter filter) {
      return switch (filter) {
        case PARTY -> "Id of a party or part of its name.";
        case STATE -> "Alpha-2 code of a state that takes part or is represented, such as KZ.";
        case SERIES -> "Id of a series or part of its name.";
        case KIND -> "conference, session, consultation, meeting, visit or call.";
        case TOPIC -> "Part of a topic.";
        case LANGUAGE -> "Language of a report, such as ar.";
        case SOURCE -> "Id, address or part of the publisher's name of a report.";
        case STATUS -> "held, planned or cancelled; of commitments open, kept, dropped or overdue.";
      };
    }

    Tool tool() {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("type", "object");
      schema.put("properties", parameters);
      schema.put("required", needed);
      return Tool.builder(name, schema)
          .description(description)
          .annotations(ToolAnnotations.builder().readOnlyHint(true).openWorldHint(false).build())
          .build();
    }

    CallToolResult call(CallToolRequest request) {
      Map<String, Object> arguments = request.arguments();
      try {
        String text = answer.apply(new Given(arguments == null ? Map.of() : arguments));
        return CallToolResult.builder().addTextContent(text).isError(false).build();
      } catch (Problem e) {
        return CallToolResult.builder().addTextContent(e.detail()).isError(true).build();
      }
    }
  }

  private Ability add(String name, String description, Function<Given, String> answer) {
    Ability ability = new Ability(name, description, answer);
    abilities.add(ability);
    return ability;
  }

  /** Answers what comes in until it ends or this is closed. */
  public McpSyncServer over(InputStream in, OutputStream out) {
    McpServer.SyncSpecification<?> server =
        McpServer.sync(
                new StdioServerTransportProvider(McpJsonDefaults.getMapper(), in, out, LARGEST))
            .serverInfo(NAME, Program.version())
            .instructions(ADVICE)
            .capabilities(ServerCapabilities.builder().tools(false).build());
    abilities.forEach(
        each -> server.toolCall(each.tool(), (exchange, request) -> each.call(request)));
    return server.build();
  }

  /** Answers requests over HTTP, each on its own, whoever let them in. */
  public HttpServlet servlet() {
    HttpServletStatelessServerTransport transport =
        HttpServletStatelessServerTransport.builder()
            .jsonMapper(McpJsonDefaults.getMapper())
            .messageEndpoint("/mcp")
            .maxRequestSize(LARGEST)
            .build();
    McpServer.StatelessSyncSpecification server =
        McpServer.sync(transport)
            .serverInfo(NAME, Program.version())
            .instructions(ADVICE)
            .capabilities(ServerCapabilities.builder().tools(false).build());
    abilities.forEach(
        each -> server.toolCall(each.tool(), (context, request) -> each.call(request)));
    server.build();
    return transport;
  }
}
