package org.rapporteur.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.rapporteur.model.Mark;
import org.rapporteur.model.Report;
import org.rapporteur.record.Claim;
import org.rapporteur.record.Ids;
import org.rapporteur.record.Judgement;
import org.rapporteur.record.Reading;
import org.rapporteur.store.sql.ActLog;
import org.rapporteur.store.sql.JudgementTable;
import org.rapporteur.store.sql.ReadingTable;
import org.rapporteur.store.sql.ReportTable;

/** Re-checks what is kept against the kept texts and bytes, and the log of acts against itself. */
final class Verifier {
  private final Handle handle;
  private final List<String> failures = new ArrayList<>();
  private long checked;
  private boolean logIsWhole;

  Verifier(Handle handle) {
    this.handle = handle;
  }

  /** Checks everything. */
  Verification verify() {
    Optional<String> broken = ActLog.firstBreak(handle);
    check(broken.isEmpty(), broken.orElse(""));
    logIsWhole = broken.isEmpty();
    ReportTable reports = new ReportTable(handle);
    for (String id : reports.list(Mark.RESTRICTED)) {
      Optional<Report> report = reports.find(id, Mark.RESTRICTED);
      if (report.isEmpty()) {
        check(false, id + ": its text is missing");
        continue;
      }
      String text = Ids.sha256(report.get().text());
      check(text.equals(report.get().textSha256()), id + ": its text is not the one that was read");
      check(reports.bytesAreWhole(id), id + ": its bytes are not those it was read from");
      for (Reading reading : new ReadingTable(handle).inForce(id).stream().toList()) {
        check(report.get(), reading);
        checkLogged(ActLog.READ, id, reading.written());
      }
    }
    for (Judgement judgement : new JudgementTable(handle).list()) {
      Judgement as = judgement.withWithdrawnBy(null);
      checkLogged(as.act().label(), as.id(), as.written());
    }
    return new Verification(checked, failures);
  }

  /** A log that is broken itself proves nothing of what it tells. */
  private void checkLogged(String act, String subject, String content) {
    if (logIsWhole) {
      Optional<String> wrong = ActLog.mismatch(handle, act, subject, content);
      check(wrong.isEmpty(), wrong.orElse(""));
    }
  }

  private void check(Report report, Reading reading) {
    Set<String> seen = new HashSet<>();
    boolean current = reading.textSha256().equals(report.textSha256());
    check(current, report.id() + ": its reading is of another text");
    for (Claim claim : reading.claims()) {
      String place = report.id() + ": " + claim.words().path() + " " + claim.words().span();
      check(claim.words().standsIn(report.text()), place + ": the quote does not stand there");
      if (seen.add(claim.id())) {
        check(claim.isWhole(), place + ": the claim was changed after it was kept");
      }
    }
  }

  private void check(boolean holds, String failure) {
    checked++;
    if (!holds) {
      failures.add(failure);
    }
  }
}
