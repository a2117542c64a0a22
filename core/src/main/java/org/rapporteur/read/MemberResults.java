package org.rapporteur.read;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.read.archive.Allowance;
import org.rapporteur.read.archive.Member;
import org.rapporteur.read.archive.Members;
import org.rapporteur.read.format.Unreadable;

/** The results of an archive's members, one member after the other. */
final class MemberResults extends Results {
  private final Document archive;
  private final Members members;
  private final Allowance allowance;
  private final Function<Document, Results> resultsOf;
  private @Nullable Results current;
  private String last = "";
  private boolean ended;

  /**
   * The results of an archive.
   *
   * @param resultsOf those of a member, given its document
   */
  MemberResults(
      Document archive,
      Members members,
      Allowance allowance,
      Function<Document, Results> resultsOf) {
    this.archive = archive;
    this.members = members;
    this.allowance = allowance;
    this.resultsOf = resultsOf;
  }

  @Override
  @Nullable ReadResult make() {
    try {
      while (!ended) {
        if (current != null && current.hasNext()) {
          return current.next();
        }
        closeCurrent();
        Member member = allowance.isExceeded() ? null : members.next();
        if (member == null) {
          ended = true;
        } else if (member instanceof Member.Refused refused) {
          last = refused.name();
          Document document = archive.member(last, null, null, Failures::nothing);
          return Failures.of(document, new Unreadable("", refused.reason()));
        } else if (member instanceof Member.Content content) {
          last = content.name();
          current = resultsOf.apply(document(content));
        }
      }
      return null;
    } catch (IOException | RuntimeException e) {
      ended = true;
      return Failures.of(archive, broken(e));
    }
  }

  private Document document(Member.Content content) {
    if (content.name().isEmpty()) {
      return archive.with(content::content);
    }
    return archive.member(content.name(), content.url(), content.contentType(), content::content);
  }

  private Unreadable broken(Exception e) {
    String where = last.isEmpty() ? "" : "after " + last;
    if (e instanceof Allowance.Exceeded) {
      return new Unreadable(where, String.valueOf(e.getMessage()));
    }
    String reason = e instanceof IOException io ? Trouble.reason(io) : String.valueOf(e);
    return new Unreadable(where, "the archive is broken or breaks off: " + reason);
  }

  private void closeCurrent() {
    if (current != null) {
      current.close();
      current = null;
    }
  }

  @Override
  public void close() {
    closeCurrent();
    try {
      members.close();
    } catch (IOException e) {
      // Nothing was written; there is nothing to lose.
    }
  }
}
