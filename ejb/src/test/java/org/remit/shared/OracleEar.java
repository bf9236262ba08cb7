package org.remit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.remit.sql.OracleGrammar;

/** Hears what Hibernate would say to Oracle, and says what Oracle would not understand of it. */
public final class OracleEar {

    private final Set<String> statements = new ConcurrentSkipListSet<>();

    /** A database whose every statement is heard. */
    public TestDatabase database() {
        return TestDatabase.speakingOracle(sql -> {
            statements.add(sql);
            return sql;
        });
    }

    public void forget() {
        statements.clear();
    }

    public Set<String> statements() {
        return statements;
    }

    /** Fails if there was anything else, or less than there must have been. */
    public void heardOracleOnly(int least) {
        Set<String> wrong = new TreeSet<>();
        statements.stream()
                .filter(sql -> !OracleGrammar.faults(sql).isEmpty())
                .forEach(sql -> wrong.add(OracleGrammar.faults(sql) + " " + sql));
        assertThat(wrong).isEmpty();
        assertThat(statements).hasSizeGreaterThanOrEqualTo(least);
    }
}
