package org.remit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and indexes across all scripts: on Oracle a constraint's name is the schema's, not its table's. */
class NamesTest {

    private static final Pattern FEATURE_SCRIPT = Pattern.compile("V\\d{12}__([a-z]+)_\\w+\\.sql");
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+)");
    private static final Pattern CONSTRAINT = Pattern.compile("CONSTRAINT (\\w+)\\s+(PRIMARY|FOREIGN|UNIQUE|CHECK)");
    private static final Pattern KEY = Pattern.compile("(?:PRIMARY KEY|UNIQUE) \\(([^)]*)\\)");
    private static final Pattern INDEX = Pattern.compile("CREATE (?:UNIQUE )?INDEX (\\w+) ON (\\w+) \\(([^)]*)\\)");
    private static final Map<String, String> PREFIXES =
            Map.of("PRIMARY", "pk_", "FOREIGN", "fk_", "UNIQUE", "uq_", "CHECK", "ck_");

    private final List<String> statements =
            Migrations.forOracle().map(Migrations.Statement::sql).toList();

    @Test
    void aScriptIsNamedByItsTimeAndItsFeature() {
        assertThat(Migrations.scripts())
                .allSatisfy(
                        script -> assertThat(script.getFileName().toString()).matches(FEATURE_SCRIPT));
    }

    @Test
    void aTableBeginsWithItsFeature() {
        assertThat(Migrations.forOracle())
                .allSatisfy(statement -> assertThat(misnamedTables(statement.script(), statement.sql()))
                        .isEmpty());
        assertThat(misnamedTables("V202611221732__approval_desk.sql", "CREATE TABLE organization_x (id NUMERIC(19))"))
                .containsExactly("organization_x");
    }

    @Test
    void aConstraintTellsItsKindAndItsTable() {
        assertThat(statements)
                .allSatisfy(sql -> assertThat(misnamedConstraints(sql)).isEmpty());
        assertThat(
                        misnamedConstraints(
                                "CREATE TABLE a_b (id NUMERIC(19), CONSTRAINT pk_b PRIMARY KEY (id), CONSTRAINT fk_a_b__x CHECK (id > 0))"))
                .containsExactly("pk_b", "fk_a_b__x");
    }

    @Test
    void noNameIsUsedTwice() {
        assertThat(doubles(statements)).isEmpty();
        assertThat(doubles(List.of(
                        "CREATE TABLE a (id NUMERIC(19), CONSTRAINT ck_a CHECK (id > 0))",
                        "CREATE INDEX ck_a ON a (id)")))
                .containsExactly("ck_a");
    }

    @Test
    void noIndexRepeatsAKeysColumnsWhichOracleRefuses() {
        assertThat(repeatedIndexes(statements)).isEmpty();
        assertThat(repeatedIndexes(List.of(
                        "CREATE TABLE a (x NUMERIC(19), y NUMERIC(19), CONSTRAINT uq_a UNIQUE (x, y))",
                        "CREATE INDEX ix_a__x ON a (x)",
                        "CREATE INDEX ix_a__x_y ON a (x,y)")))
                .containsExactly("ix_a__x_y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shared_id_seq", "approval_request_number_seq"})
    void theSequencesAreThere(String name) {
        assertThat(statements).anyMatch(sql -> sql.startsWith("CREATE SEQUENCE " + name));
    }

    private static List<String> misnamedTables(String script, String sql) {
        String feature = script.replaceAll(FEATURE_SCRIPT.pattern(), "$1");
        return groups(TABLE, sql)
                .filter(table -> !table.startsWith(feature + "_"))
                .toList();
    }

    private static List<String> misnamedConstraints(String sql) {
        String table = groups(TABLE, sql).findFirst().orElse("");
        return CONSTRAINT
                .matcher(sql)
                .results()
                .filter(match -> !table.isEmpty() && !match.group(1).startsWith(PREFIXES.get(match.group(2)) + table))
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> doubles(List<String> statements) {
        return statements.stream()
                .flatMap(sql -> Stream.of(TABLE, CONSTRAINT, INDEX).flatMap(pattern -> groups(pattern, sql)))
                .collect(Collectors.groupingBy(name -> name.toLowerCase(Locale.ROOT), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(name -> name.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> repeatedIndexes(List<String> statements) {
        Map<String, List<String>> keys = new HashMap<>();
        statements.forEach(sql -> groups(TABLE, sql)
                .forEach(table ->
                        keys.put(table, groups(KEY, sql).map(NamesTest::columns).toList())));
        List<String> repeated = new ArrayList<>();
        statements.forEach(sql -> INDEX.matcher(sql)
                .results()
                .filter(index -> keys.getOrDefault(index.group(2), List.of()).contains(columns(index.group(3))))
                .map(index -> index.group(1))
                .forEach(repeated::add));
        return repeated;
    }

    private static String columns(String list) {
        return list.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    private static Stream<String> groups(Pattern pattern, String sql) {
        return pattern.matcher(sql).results().map((MatchResult match) -> match.group(1));
    }
}
