package org.rapporteur.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.identity.engagement.Account;
import org.rapporteur.model.Engagement;
import org.rapporteur.model.Kind;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Participant;

/** Clusters of well-told accounts hold when any one value of any one account is read wrongly. */
class OneWrongValueTest {
  private static final String WELL_TOLD = " well told in three scripts";

  @Test
  void noSingleWrongValueUndoesAJoin() throws IOException {
    Map<String, String> undone = new TreeMap<>();
    int tried = 0;
    for (ClusterCase each : ClusterCase.all()) {
      if (!each.name().contains(WELL_TOLD)) {
        continue;
      }
      for (int i = 0; i < each.accounts().size(); i++) {
        for (Map.Entry<String, Engagement> wrong : wrong(each.accounts().get(i).value())) {
          List<Account> accounts = new ArrayList<>(each.accounts());
          accounts.set(i, with(accounts.get(i), wrong.getValue()));
          String letters = ClusterCasesTest.letters(accounts);
          tried++;
          if (!letters.equals("a".repeat(accounts.size()))) {
            undone.put(each.name() + " " + i + " " + wrong.getKey(), letters);
          }
        }
      }
    }
    assertTrue(tried > 50, () -> "a test that tries nothing");
    assertEquals(Map.of(), undone);
  }

  private static Account with(Account account, Engagement value) {
    return new Account(value, account.named(), account.published(), account.beside());
  }

  private static List<Map.Entry<String, Engagement>> wrong(Engagement told) {
    List<Map.Entry<String, Engagement>> all = new ArrayList<>();
    for (int shift : new int[] {-1, 1}) {
      all.add(
          Map.entry("day " + shift, told(told, told.kind(), shifted(told, shift), told.where())));
    }
    all.add(
        Map.entry(
            "no city",
            told(
                told,
                told.kind(),
                told.when(),
                new Engagement.Where(null, told.where().country()))));
    Kind other = told.kind() == Kind.MEETING ? Kind.CONSULTATION : Kind.MEETING;
    all.add(Map.entry("kind", told(told, other, told.when(), told.where())));
    for (int i = 0; i < told.participants().size(); i++) {
      List<Participant> fewer = new ArrayList<>(told.participants());
      fewer.remove(i);
      all.add(Map.entry("party " + i, told(told, told.edition(), fewer)));
    }
    all.add(Map.entry("no edition", told(told, null, told.participants())));
    return all;
  }

  private static Engagement.When shifted(Engagement told, int days) {
    return new Engagement.When(
        shifted(told.when().start(), days), shifted(told.when().end(), days), told.when().open());
  }

  private static @Nullable PartialDate shifted(@Nullable PartialDate date, int days) {
    return date == null || date.toLocalDate() == null
        ? date
        : PartialDate.of(Objects.requireNonNull(date.toLocalDate()).plusDays(days));
  }

  private static Engagement told(
      Engagement told, Kind kind, Engagement.When when, Engagement.Where where) {
    return new Engagement(
        told.id(),
        told.main(),
        kind,
        told.name(),
        told.series(),
        told.edition(),
        told.status(),
        when,
        where,
        told.partOf(),
        told.participants(),
        told.content(),
        told.evidence());
  }

  private static Engagement told(
      Engagement told, @Nullable Integer edition, List<Participant> participants) {
    return new Engagement(
        told.id(),
        told.main(),
        told.kind(),
        told.name(),
        told.series(),
        edition,
        told.status(),
        told.when(),
        told.where(),
        told.partOf(),
        participants,
        told.content(),
        told.evidence());
  }
}
