package org.rapporteur.store.search;

import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** What a caller looks for, in the terms of the index. */
final class Asked {
  private final Fields fields;

  Asked(Fields fields) {
    this.fields = fields;
  }

  /** The folded words that a query looks for. */
  Set<String> terms(String words) {
    Set<String> terms = new HashSet<>();
    parse(words)
        .visit(
            new QueryVisitor() {
              @Override
              public void consumeTerms(Query query, Term... found) {
                for (Term term : found) {
                  terms.add(term.text());
                }
              }
            });
    return terms;
  }

  /** What fits the words, for callers of the level. */
  Query atLevel(String words, int level) {
    return new BooleanQuery.Builder()
        .add(parse(words), Occur.MUST)
        .add(IntPoint.newRangeQuery(Fields.LOWEST, Integer.MIN_VALUE, level), Occur.FILTER)
        .add(IntPoint.newRangeQuery(Fields.HIGHEST, level, Integer.MAX_VALUE), Occur.FILTER)
        .build();
  }

  private Query parse(String words) {
    SimpleQueryParser parser = new SimpleQueryParser(fields.analyser(), fields.weights());
    parser.setDefaultOperator(Occur.MUST);
    return parser.parse(words);
  }
}
