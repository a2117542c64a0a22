package org.rapporteur.read.office;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.rapporteur.read.format.Bytes;
import org.rapporteur.read.format.Draft;
import org.rapporteur.read.format.Unreadable;

/**
 * Walks through Rich Text. Groups of other destinations than the body (fonts, styles, pictures,
 * field codes) are left out; headers and footers are furniture.
 */
final class RichTextWalker extends RtfListenerAdaptor {
  private static final int DEEPEST = 2_000;

  private final DocumentText text = new DocumentText();
  private final List<String> aside = new ArrayList<>();
  private final Deque<Into> groups = new ArrayDeque<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final StringBuilder margin = new StringBuilder();
  private Into into = Into.BODY;
  private boolean inTable;
  private boolean rowOpen;
  private boolean tableOpen;

  /** Where the words of a group go. */
  private enum Into {
    BODY,
    MARGIN,
    NOWHERE
  }

  static Draft draft(Bytes bytes) throws Unreadable {
    RichTextWalker walker = new RichTextWalker();
    try {
      new StandardRtfParser().parse(new RtfStreamSource(bytes.open()), walker);
    } catch (IOException e) {
      throw new Unreadable("", "the Rich Text is broken or breaks off: " + e.getMessage());
    }
    if (!walker.groups.isEmpty()) {
      throw new Unreadable("byte " + bytes.length(), "the Rich Text breaks off before its end");
    }
    walker.endParagraph();
    walker.endTable();
    walker.text.asideFromHere();
    walker.aside.forEach(walker.text::paragraph);
    return walker.text.draft(null);
  }

  @Override
  public void processGroupStart() {
    if (groups.size() > DEEPEST) {
      throw new IllegalStateException("more than " + DEEPEST + " groups in each other");
    }
    groups.push(into);
  }

  @Override
  public void processGroupEnd() {
    if (into == Into.MARGIN && !groups.isEmpty() && groups.element() != Into.MARGIN) {
      endMargin();
    }
    into = groups.isEmpty() ? Into.BODY : groups.pop();
  }

  @Override
  public void processString(String words) {
    words(words);
  }

  private void words(String words) {
    if (into == Into.BODY) {
      paragraph.append(words);
    } else if (into == Into.MARGIN) {
      margin.append(words);
    }
  }

  @Override
  public void processCommand(
      Command command, int parameter, boolean hasParameter, boolean optional) {
    switch (command) {
      case header, headerl, headerr, headerf, footer, footerl, footerr, footerf ->
          into = into == Into.NOWHERE ? into : Into.MARGIN;
      case par, sect, page -> {
        if (into == Into.MARGIN) {
          endMargin();
        } else if (into == Into.BODY) {
          endParagraph();
        }
      }
      case line -> words("\n");
      case tab -> words(" ");
      case emdash -> words("—");
      case endash -> words("–");
      case bullet -> words("•");
      case lquote -> words("‘");
      case rquote -> words("’");
      case ldblquote -> words("“");
      case rdblquote -> words("”");
      case intbl -> inTable = true;
      case pard -> inTable = false;
      case cell -> endCell();
      case row -> rowOpen = false;
      case optionalcommand -> into = Into.NOWHERE;
      case fldrslt, footnote, shptxt -> into = into == Into.MARGIN ? into : Into.BODY;
      default -> {
        if (optional
            || (command.getCommandType() == CommandType.Destination && isNoText(command))) {
          into = Into.NOWHERE;
        }
      }
    }
  }

  private static boolean isNoText(Command command) {
    return command != Command.rtf && command != Command.field;
  }

  private void endCell() {
    if (into != Into.BODY) {
      return;
    }
    openRow();
    text.paragraph(paragraph.toString());
    paragraph.setLength(0);
    text.openCell();
  }

  private void openRow() {
    if (!tableOpen) {
      text.openTable();
      tableOpen = true;
    }
    if (!rowOpen) {
      text.openRow();
      text.openCell();
      rowOpen = true;
    }
  }

  private void endParagraph() {
    if (into != Into.BODY) {
      return;
    }
    if (inTable) {
      openRow();
    } else {
      endTable();
    }
    text.paragraph(paragraph.toString());
    paragraph.setLength(0);
  }

  private void endTable() {
    if (tableOpen) {
      text.closeTable();
      tableOpen = false;
      rowOpen = false;
    }
  }

  private void endMargin() {
    aside.add(margin.toString());
    margin.setLength(0);
  }
}
