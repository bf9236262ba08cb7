package org.remit.organization.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.remit.organization.exchange.row.ImportFinding;
import org.remit.organization.exchange.row.ImportKind;
import org.remit.organization.exchange.row.StagedRow;
import org.remit.shared.Ids;

/** The rows of files on their way: put here by batches, checked and taken over by statements over all of them. */
@ApplicationScoped
class StagedRows {

    private static final List<String> SLOTS = Stream.of(
                    Stream.of("code"),
                    IntStream.rangeClosed(1, 14).mapToObj(slot -> "text_" + slot),
                    IntStream.rangeClosed(1, 3).mapToObj(slot -> "number_" + slot),
                    IntStream.rangeClosed(1, 2).mapToObj(slot -> "day_" + slot))
            .flatMap(slots -> slots)
            .toList();

    private static final String ADD_ROW = "INSERT INTO organization_import_row (import_id, row_no, new_id, second_id,"
            + " skipped, " + String.join(", ", SLOTS) + ") VALUES (?, ?, ?, ?, 0" + ", ?".repeat(SLOTS.size()) + ")";

    private static final String ADD_FINDING = "INSERT INTO organization_import_finding (import_id, row_no, column_name,"
            + " message, argument) VALUES (?, ?, ?, ?, ?)";

    private static final String LEADERS = "UPDATE organization_import_row SET leader = (SELECT MIN(x.row_no)"
            + " FROM organization_import_row x WHERE x.import_id = organization_import_row.import_id"
            + " AND x.code = organization_import_row.code) WHERE import_id = :id";

    @PersistenceContext
    EntityManager em;

    void add(long id, List<StagedRow> rows, List<ImportFinding> findings) {
        Session session = em.unwrap(Session.class);
        List<Long> ids = Ids.draw(session, 2 * rows.size());
        session.doWork(connection -> {
            addRows(connection, id, rows, ids);
            addFindings(connection, id, findings);
        });
    }

    private static void addRows(Connection connection, long id, List<StagedRow> rows, List<Long> ids)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_ROW)) {
            for (int index = 0; index < rows.size(); index++) {
                StagedRow row = rows.get(index);
                insert.setLong(1, id);
                insert.setInt(2, row.number());
                insert.setLong(3, ids.get(2 * index));
                insert.setLong(4, ids.get(2 * index + 1));
                for (int slot = 0; slot < SLOTS.size(); slot++) {
                    set(insert, 5 + slot, SLOTS.get(slot), row.values().get(SLOTS.get(slot)));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void set(PreparedStatement insert, int place, String slot, Object value) throws SQLException {
        if (slot.startsWith("number")) {
            insert.setBigDecimal(place, (BigDecimal) value);
        } else if (slot.startsWith("day")) {
            insert.setObject(place, value, Types.DATE);
        } else {
            insert.setString(place, (String) value);
        }
    }

    private static void addFindings(Connection connection, long id, List<ImportFinding> findings) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_FINDING)) {
            for (ImportFinding finding : findings) {
                insert.setLong(1, id);
                insert.setInt(2, finding.row());
                insert.setString(3, finding.column());
                insert.setString(4, finding.message());
                insert.setString(5, finding.argument());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Finds the first row of each code, and leaves out or refuses what there is already. */
    void prepare(long id, ImportKind kind, boolean skipExisting) {
        run(LEADERS, id);
        ImportSql sql = ImportSql.of(kind);
        run(
                skipExisting
                        ? "UPDATE organization_import_row r SET skipped = 1 WHERE r.import_id = :id AND "
                                + sql.existing()
                        : ImportSql.finding(
                                keyOf(kind), "exists", "r.code", "r.leader = r.row_no AND " + sql.existing()),
                id);
    }

    /** One of the checks. */
    void check(long id, String check, LocalDate today) {
        run(check, Map.of("id", id, "today", today));
    }

    /** Rows that lead in a circle, by a column that names another row: the file's own, since what is there has none. */
    List<ImportFinding> circles(long id, String slot, String column) {
        Map<String, String> above = new HashMap<>();
        Map<String, Integer> rows = new HashMap<>();
        em.unwrap(Session.class)
                .createNativeQuery(
                        "SELECT r.code, r." + slot + ", r.row_no" + ImportSql.ROWS + " AND r.code IS NOT NULL AND r."
                                + slot + " IS NOT NULL AND r.row_no = r.leader",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .forEach(row -> {
                    above.put((String) row[0], (String) row[1]);
                    rows.put((String) row[0], ((Number) row[2]).intValue());
                });
        return Circles.in(above).stream()
                .map(code -> new ImportFinding(rows.get(code), column, "circle", above.get(code)))
                .toList();
    }

    /** Takes over the rows from one number to another. */
    void take(long id, ImportKind kind, int first, int last, LocalDate today) {
        for (String insert : ImportSql.of(kind).inserts()) {
            run(insert, Map.of("id", id, "first", first, "last", last, "today", today));
        }
    }

    void link(long id, ImportKind kind) {
        ImportSql.of(kind).links().forEach(link -> run(link, id));
    }

    int lastRow(long id) {
        return number("SELECT MAX(r.row_no) FROM organization_import_row r WHERE r.import_id = :id", id);
    }

    int skipped(long id) {
        return number("SELECT COUNT(*) FROM organization_import_row r WHERE r.import_id = :id AND r.skipped = 1", id);
    }

    /** Their work is done. */
    void forget(long id) {
        run("DELETE FROM organization_import_row WHERE import_id = :id", id);
    }

    private static String keyOf(ImportKind kind) {
        return kind.columns().stream()
                .filter(column -> column.slot().equals("code"))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private int number(String sql, long id) {
        Object number = em.createNativeQuery(sql).setParameter("id", id).getSingleResult();
        return number == null ? 0 : ((Number) number).intValue();
    }

    private void run(String sql, long id) {
        run(sql, Map.of("id", id));
    }

    private void run(String sql, Map<String, Object> parameters) {
        var query = em.createNativeQuery(sql);
        parameters.forEach((name, value) -> {
            if (sql.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        query.executeUpdate();
    }
}
