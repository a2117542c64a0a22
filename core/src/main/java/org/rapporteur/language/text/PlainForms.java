package org.rapporteur.language.text;

import java.util.List;

/** Forms of a language whose words do not change. */
final class PlainForms implements Forms {
  @Override
  public String key(String folded) {
    return folded;
  }

  @Override
  public List<String> keys(String folded) {
    return List.of(folded);
  }
}
