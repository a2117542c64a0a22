package org.rapporteur.house.canary.model;

import java.sql.Connection;
import java.util.Random;

/** A value that asks chance and a database. */
public record OfTheAir(Random chance, Connection database) {
  static int last;

  /** Of chance. */
  public OfTheAir(Connection database) {
    this(new Random(), database);
  }

  /** Prints six things and counts them. */
  public static int print(String a, String b, String c, String d, String e, String f) {
    last += a.length() + b.length() + c.length() + d.length() + e.length() + f.length();
    if (last < 0) {
      System.exit(last);
    }
    return last;
  }
}
