package org.rapporteur.store.sql;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The statements of one connection, prepared once and used again: SQLite takes as long to prepare a
 * look-up as to answer it. Those used least recently are closed first. For one thread at a time, as
 * a connection is.
 */
final class KeptStatements implements StatementBuilder {
  /** Most texts of statements kept. */
  private static final int MOST = 300;

  private final StatementBuilder plain = new DefaultStatementBuilder();
  private final Map<String, Deque<PreparedStatement>> idle = new LinkedHashMap<>(16, 0.75f, true);

  /** From statements in use to the text each was prepared from, which closing does not tell. */
  private final IdentityHashMap<Statement, String> inUse = new IdentityHashMap<>();

  @Override
  public Statement create(Connection connection, StatementContext context) throws SQLException {
    return plain.create(connection, context);
  }

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    Deque<PreparedStatement> known = idle.get(sql);
    PreparedStatement statement = known == null ? null : known.poll();
    if (statement == null) {
      statement = plain.create(connection, sql, context);
    }
    inUse.put(statement, sql);
    return statement;
  }

  @Override
  public CallableStatement createCall(Connection connection, String sql, StatementContext context)
      throws SQLException {
    return plain.createCall(connection, sql, context);
  }

  @Override
  public void close(Connection connection, String sql, Statement statement) throws SQLException {
    String text = inUse.remove(statement);
    if (text == null || !(statement instanceof PreparedStatement prepared) || prepared.isClosed()) {
      plain.close(connection, sql, statement);
      return;
    }
    prepared.clearParameters();
    prepared.clearBatch();
    idle.computeIfAbsent(text, t -> new ArrayDeque<>()).push(prepared);
    if (idle.size() > MOST) {
      Iterator<Deque<PreparedStatement>> oldest = idle.values().iterator();
      closeAll(oldest.next());
      oldest.remove();
    }
  }

  @Override
  public void close(Connection connection) {
    try {
      for (Deque<PreparedStatement> each : idle.values()) {
        closeAll(each);
      }
    } catch (SQLException e) {
      // The connection is closed next, and its statements with it.
      plain.close(connection);
    }
    idle.clear();
    inUse.clear();
  }

  private static void closeAll(Deque<PreparedStatement> statements) throws SQLException {
    for (PreparedStatement statement : statements) {
      statement.close();
    }
  }
}
