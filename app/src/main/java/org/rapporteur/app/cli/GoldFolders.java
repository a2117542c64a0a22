package org.rapporteur.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.app.evaluate.GoldReader;
import org.rapporteur.app.evaluate.GoldReport;

/** The folders of gold records named on the command line. */
final class GoldFolders {
  private GoldFolders() {}

  /** Their reports, folder by folder; refuses a folder that is not there. */
  static List<GoldReport> list(List<Path> folders) {
    List<GoldReport> out = new ArrayList<>();
    for (Path folder : folders) {
      if (!Files.exists(folder)) {
        throw new Refused("no such folder: " + folder);
      }
      out.addAll(new GoldReader().list(folder));
    }
    return out;
  }
}
