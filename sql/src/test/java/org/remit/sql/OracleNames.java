package org.remit.sql;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names that a statement defines, and the words that Oracle keeps for itself (V$RESERVED_WORDS, reserved = 'Y'). */
final class OracleNames {

    private static final Set<String> RESERVED = Set.of(
            ("ACCESS ADD ALL ALTER AND ANY AS ASC AUDIT BETWEEN BY CHAR CHECK CLUSTER COLUMN COLUMN_VALUE COMMENT COMPRESS"
                            + " CONNECT CREATE CURRENT DATE DECIMAL DEFAULT DELETE DESC DISTINCT DROP ELSE EXCLUSIVE EXISTS FILE"
                            + " FLOAT FOR FROM GRANT GROUP HAVING IDENTIFIED IMMEDIATE IN INCREMENT INDEX INITIAL INSERT INTEGER"
                            + " INTERSECT INTO IS LEVEL LIKE LOCK LONG MAXEXTENTS MINUS MLSLABEL MODE MODIFY NESTED_TABLE_ID"
                            + " NOAUDIT NOCOMPRESS NOT NOWAIT NULL NUMBER OF OFFLINE ON ONLINE OPTION OR ORDER PCTFREE PRIOR"
                            + " PUBLIC RAW RENAME RESOURCE REVOKE ROW ROWID ROWNUM ROWS SELECT SESSION SET SHARE SIZE SMALLINT"
                            + " START SUCCESSFUL SYNONYM SYSDATE TABLE THEN TO TRIGGER UID UNION UNIQUE UPDATE USER VALIDATE"
                            + " VALUES VARCHAR VARCHAR2 VIEW WHENEVER WHERE WITH")
                    .split(" "));

    private static final Pattern TABLE =
            Pattern.compile("CREATE\\s+(?:TABLE|VIEW|SEQUENCE|INDEX)\\s+(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDED =
            Pattern.compile("ALTER\\s+TABLE\\s+\\w+\\s+ADD\\s+\\(?\\s*(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COLUMN = Pattern.compile("^\\s*(\\w+)\\s+\\S");
    private static final Pattern COLUMNS =
            Pattern.compile("CREATE\\s+TABLE\\s+\\w+\\s*\\((.*)\\)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Set<String> NO_COLUMN =
            Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "FOREIGN", "CHECK", "COLUMN");

    private OracleNames() {}

    static boolean reserved(String name) {
        return RESERVED.contains(name.toUpperCase(Locale.ROOT));
    }

    /** Tables, views, sequences, indexes and columns; constraints have a prefix that no word has. */
    static Stream<String> defined(String sql) {
        return Stream.of(groups(TABLE, sql), groups(ADDED, sql).filter(OracleNames::isColumn), columns(sql))
                .flatMap(names -> names);
    }

    private static Stream<String> columns(String sql) {
        Matcher body = COLUMNS.matcher(sql);
        if (!body.find()) {
            return Stream.empty();
        }
        // Commas inside brackets do not part columns.
        String flat = body.group(1).replaceAll("\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)", "()");
        return Stream.of(flat.split(","))
                .map(COLUMN::matcher)
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .filter(OracleNames::isColumn);
    }

    private static boolean isColumn(String word) {
        return !NO_COLUMN.contains(word.toUpperCase(Locale.ROOT));
    }

    private static Stream<String> groups(Pattern pattern, String sql) {
        return pattern.matcher(sql).results().map((MatchResult match) -> match.group(1));
    }
}
