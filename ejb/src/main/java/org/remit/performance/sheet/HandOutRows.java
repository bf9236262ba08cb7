package org.remit.performance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.jdbc.Work;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.sheet.target.MethodDetailJson;
import org.remit.performance.sheet.target.TargetDefinition;
import org.remit.shared.Ids;

/** The sheets of holders, written in batches. */
@ApplicationScoped
class HandOutRows {

    private static final int AT_ONCE = 1_000;

    private static final String ADD_SHEET = "INSERT INTO performance_sheet (id, version, assignment_id, template_id,"
            + " period_from, period_to, state) VALUES (?, 0, ?, ?, ?, ?, ?)";

    private static final String RENEW_SHEET = "UPDATE performance_sheet SET version = version + 1, period_from = ?,"
            + " period_to = ?, state = ? WHERE id = ?";

    private static final String DROP_TARGETS = "DELETE FROM performance_target WHERE sheet_id = ?";

    private static final String ADD_TARGET =
            "INSERT INTO performance_target (sheet_id, place, kpi_id, kpi_version_no, part,"
                    + " weight, scoring, baseline, threshold, target, stretch, tolerance, point_floor, point_cap, detail)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String ADD_CHANGE =
            "INSERT INTO performance_sheet_change (sheet_id, change_no, move, changed_by,"
                    + " changed_at, reason, detail) VALUES (?, ?, ?, ?, ?, ?, ?)";

    @PersistenceContext
    EntityManager em;

    @Inject
    SheetFreeze freeze;

    /**
     * Somebody who holds the position on days of the period.
     *
     * @param to null without an end
     * @param sheet the id of the sheet that they have for the period, or null
     * @param changes how often that was changed
     * @param own whether that sheet stays as it is
     */
    record Held(long assignment, LocalDate from, LocalDate to, Long sheet, int changes, boolean own) {

        Held owned() {
            return new Held(assignment, from, to, sheet, changes, true);
        }

        Period within(Period period) {
            LocalDate last = to == null ? period.to() : to;
            return period.within(new Period(from, last.isBefore(from) ? from : last))
                    .orElseThrow();
        }
    }

    /** What a holder gets. */
    record Handed(Period period, SheetState state, List<Target> targets, SheetChange change) {}

    /** What a statement is filled with. */
    private interface Filling<T> {
        void fill(PreparedStatement statement, T value) throws SQLException;
    }

    /** All who hold the sheet's position on days of its period, and work here. */
    List<Held> holders(ScoreSheet sheet) {
        Map<Long, Held> holders = new LinkedHashMap<>();
        em.createQuery(
                        "select a.id, a.validFrom, a.validTo, s.id, s.templateId, size(s.changes) from Assignment a"
                                + " join Person x on x.id = a.personId left join ScoreSheet s on s.assignmentId = a.id"
                                + " and s.periodFrom <= :to and s.periodTo >= :from where a.position.id = :position"
                                + " and x.active = true and a.validFrom <= :to and (a.validTo is null or a.validTo >= :from)"
                                + " order by a.id",
                        Object[].class)
                .setParameter("position", sheet.subjectId())
                .setParameter("from", sheet.period().from())
                .setParameter("to", sheet.period().to())
                .getResultStream()
                .map(row -> held(sheet, row))
                .forEach(held -> holders.merge(held.assignment(), held, HandOutRows::severalSheets));
        return withAgreed(List.copyOf(holders.values()));
    }

    /** What its holder has agreed to is theirs. */
    private List<Held> withAgreed(List<Held> holders) {
        List<Long> followers = holders.stream()
                .filter(held -> !held.own())
                .map(Held::sheet)
                .filter(Objects::nonNull)
                .toList();
        Set<Long> agreed = new HashSet<>();
        for (int from = 0; from < followers.size(); from += AT_ONCE) {
            agreed.addAll(freeze.frozen(followers.subList(from, Math.min(from + AT_ONCE, followers.size()))));
        }
        return holders.stream()
                .map(held -> agreed.contains(held.sheet()) ? held.owned() : held)
                .toList();
    }

    private static Held held(ScoreSheet sheet, Object[] row) {
        Long existing = (Long) row[3];
        boolean own = existing != null && !sheet.id().equals(row[4]);
        int changes = existing == null ? 0 : ((Number) row[5]).intValue();
        return new Held((Long) row[0], (LocalDate) row[1], (LocalDate) row[2], existing, changes, own);
    }

    private static Held severalSheets(Held one, Held other) {
        return new Held(one.assignment(), one.from(), one.to(), one.sheet(), one.changes(), true);
    }

    /** Sheets for those who have none. */
    void create(long template, List<Held> holders, Map<Held, Handed> handed) {
        List<Long> ids = Ids.draw(em.unwrap(Session.class), holders.size());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < holders.size(); i++) {
            rows.add(new Row(ids.get(i), holders.get(i), handed.get(holders.get(i))));
        }
        work(connection -> {
            batch(connection, ADD_SHEET, rows, (insert, row) -> {
                insert.setLong(1, row.sheet());
                insert.setLong(2, row.held().assignment());
                insert.setLong(3, template);
                insert.setObject(4, row.handed().period().from());
                insert.setObject(5, row.handed().period().to());
                insert.setString(6, row.handed().state().name());
            });
            addLines(connection, rows);
        });
    }

    /** The sheets of those who follow the template, as it is now. */
    void renew(List<Held> holders, Map<Held, Handed> handed) {
        List<Row> rows = holders.stream()
                .map(held -> new Row(held.sheet(), held, handed.get(held)))
                .toList();
        work(connection -> {
            batch(connection, RENEW_SHEET, rows, (update, row) -> {
                update.setObject(1, row.handed().period().from());
                update.setObject(2, row.handed().period().to());
                update.setString(3, row.handed().state().name());
                update.setLong(4, row.sheet());
            });
            batch(connection, DROP_TARGETS, rows, (delete, row) -> delete.setLong(1, row.sheet()));
            addLines(connection, rows);
        });
    }

    private record Row(long sheet, Held held, Handed handed) {}

    private record Line(long sheet, int place, Target target) {}

    private void work(Work work) {
        em.flush();
        em.unwrap(Session.class).doWork(work);
    }

    private static void addLines(Connection connection, List<Row> rows) throws SQLException {
        List<Line> lines = new ArrayList<>();
        rows.forEach(row -> {
            List<Target> targets = row.handed().targets();
            for (int place = 0; place < targets.size(); place++) {
                lines.add(new Line(row.sheet(), place, targets.get(place)));
            }
        });
        batch(connection, ADD_TARGET, lines, HandOutRows::fillTarget);
        batch(connection, ADD_CHANGE, rows, HandOutRows::fillChange);
    }

    private static void fillTarget(PreparedStatement insert, Line line) throws SQLException {
        TargetDefinition definition = line.target().definition();
        insert.setLong(1, line.sheet());
        insert.setInt(2, line.place());
        insert.setLong(3, line.target().kpiId());
        insert.setInt(4, line.target().kpiVersionNo());
        insert.setString(5, definition.part().name());
        insert.setBigDecimal(6, definition.weight());
        insert.setString(
                7, definition.method() == null ? null : definition.method().name());
        insert.setBigDecimal(8, definition.baseline());
        insert.setBigDecimal(9, definition.threshold());
        insert.setBigDecimal(10, definition.target());
        insert.setBigDecimal(11, definition.stretch());
        insert.setBigDecimal(12, definition.tolerance());
        insert.setBigDecimal(13, definition.floor());
        insert.setBigDecimal(14, definition.cap());
        insert.setString(15, MethodDetailJson.write(definition.detail()));
    }

    private static void fillChange(PreparedStatement insert, Row row) throws SQLException {
        SheetChange change = row.handed().change();
        insert.setLong(1, row.sheet());
        insert.setInt(2, row.held().changes());
        insert.setString(3, change.move().name());
        insert.setLong(4, change.changedBy());
        insert.setObject(5, LocalDateTime.ofInstant(change.changedAt(), ZoneOffset.UTC));
        insert.setString(6, change.reason());
        insert.setString(7, change.detail());
    }

    private static <T> void batch(Connection connection, String sql, List<T> values, Filling<T> filling)
            throws SQLException {
        if (!values.isEmpty()) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (T value : values) {
                    filling.fill(statement, value);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }
}
