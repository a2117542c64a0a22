package org.rapporteur.extract.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Mention;
import org.rapporteur.model.PartyType;
import org.rapporteur.model.Span;

/**
 * A party of a report, with all that the report says of who it is.
 *
 * @param id its number in the roster, from 0
 * @param type what sort of party it is
 * @param names the forms found in the text, fullest first; never empty
 * @param english its English names, if known
 * @param role a person's office in English, or null
 * @param represents alpha-2 of the state or name of the organisation a person stands for, or null
 * @param code alpha-2 of a state, or of the state whose organ an organisation is, or null
 * @param mentions where it is mentioned, in order
 * @param nameSpan the words of the fullest name
 * @param roleSpan the words of the role, or null
 * @param representsSpan the words that say what a person stands for, or null
 * @param representsReason why {@code represents} was deduced; null when it is stated or unknown
 */
public record Member(
    int id,
    PartyType type,
    List<String> names,
    List<String> english,
    @Nullable String role,
    @Nullable String represents,
    @Nullable String code,
    List<Mention> mentions,
    Span nameSpan,
    @Nullable Span roleSpan,
    @Nullable Span representsSpan,
    @Nullable String representsReason) {
  /** Copies the lists; refuses a party without a name. */
  public Member {
    names = List.copyOf(names);
    english = List.copyOf(english);
    mentions = List.copyOf(mentions);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a party without a name");
    }
  }

  /** Alpha-2 of the state, or name of the body, that it is or stands for; null when unknown. */
  public @Nullable String side() {
    return type == PartyType.PERSON ? represents : code;
  }

  /** Whether both are known to be of one side. */
  public boolean isOfSideOf(Member other) {
    String side = side();
    return side != null && side.equals(other.side());
  }
}
