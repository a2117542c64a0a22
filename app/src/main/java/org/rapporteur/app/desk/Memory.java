package org.rapporteur.app.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Answers given before, for as long as the record stands where it stood. Those used least recently
 * are forgotten first. Safe for many threads.
 */
final class Memory {
  private final int most;
  private final Map<Object, Object> answers = new LinkedHashMap<>(16, 0.75f, true);
  private String stamp = "";

  /** Of so many answers. */
  Memory(int most) {
    this.most = most;
  }

  /**
   * The answer to a question, worked out when it is not remembered.
   *
   * @param now where the record stands
   * @param question equal for equal questions, and never equal for answers of two types
   */
  @SuppressWarnings("unchecked")
  <T> T answer(String now, Object question, Supplier<T> fresh) {
    synchronized (answers) {
      if (!stamp.equals(now)) {
        answers.clear();
        stamp = now;
      }
      Object known = answers.get(question);
      if (known != null) {
        return (T) known;
      }
    }
    T answer = fresh.get();
    synchronized (answers) {
      if (stamp.equals(now)) {
        answers.put(question, answer);
        if (answers.size() > most) {
          answers.remove(answers.keySet().iterator().next());
        }
      }
    }
    return answer;
  }
}
