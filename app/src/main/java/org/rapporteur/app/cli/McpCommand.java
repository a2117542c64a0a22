package org.rapporteur.app.cli;

import io.modelcontextprotocol.server.McpSyncServer;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.Program;
import org.rapporteur.app.desk.Desk;
import org.rapporteur.app.intake.Interruption;
import org.rapporteur.app.mcp.Assistants;
import org.rapporteur.app.mcp.Conversation;
import org.rapporteur.model.Mark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Offers the record to an AI assistant that runs this program. */
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    description = {
      "Offer the record to an AI assistant over standard input and output (Model Context",
      "Protocol): it can search, show, list and write briefs, always with quotes, and change",
      "nothing. Under `serve` the same is at /mcp."
    })
final class McpCommand implements Callable<Integer> {
  private final Program program;

  @Mixin private RecordOptions record = new RecordOptions();

  @Option(
      names = "--mark",
      paramLabel = "MARK",
      description = "The highest handling mark it may see; public when not given.")
  private Mark mark = Mark.PUBLIC;

  McpCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws InterruptedException {
    program.console().note("the assistant sees reports up to the mark " + mark.label());
    Conversation conversation = new Conversation(program.console());
    try (Interruption interruption = Interruption.watch();
        Desk desk = new Desk(program, record.open(program), mark, List.of())) {
      McpSyncServer server =
          new Assistants(desk).over(conversation.questions(), conversation.answers());
      interruption.awaitOr(conversation::isOver);
      server.closeGracefully();
    }
    return CommandLines.DONE;
  }
}
