package org.remit.sql;

import java.util.ArrayList;
import java.util.List;
import org.apache.shardingsphere.sql.parser.api.CacheOption;
import org.apache.shardingsphere.sql.parser.api.SQLParserEngine;

/**
 * Says what an Oracle server would refuse in a statement, as far as that can be told without one: a grammar for the shape and
 * {@link OracleLint} for what the grammar lets pass.
 */
public final class OracleGrammar {

    private static final SQLParserEngine PARSER = new SQLParserEngine("Oracle", new CacheOption(256, 2048L));

    private OracleGrammar() {}

    /**
     * @param sql one statement without a semicolon, placeholders of prepared statements included
     * @return what is wrong with it; empty when nothing is
     */
    public static List<String> faults(String sql) {
        List<String> faults = new ArrayList<>();
        try {
            PARSER.parse(sql, false);
        } catch (RuntimeException e) {
            faults.add("GRAMMAR: " + e.getMessage());
        }
        faults.addAll(OracleLint.faults(sql));
        return faults;
    }
}
