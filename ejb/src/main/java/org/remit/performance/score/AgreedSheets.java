package org.remit.performance.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.scoring.measure.Aggregation;
import org.remit.performance.scoring.measure.Measure;
import org.remit.performance.scoring.measure.Measured;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.scoring.measure.TargetKind;
import org.remit.performance.sheet.target.MethodDetailJson;
import org.remit.performance.sheet.target.TargetDefinition;
import org.remit.performance.sheet.target.TargetPart;

/** Sheets and what was measured for them, many at a time: as many statements for a thousand as for one. */
@ApplicationScoped
class AgreedSheets {

    private static final String OWNERS = " FROM performance_sheet s"
            + " LEFT JOIN organization_assignment a ON a.id = s.assignment_id"
            + " LEFT JOIN organization_position p ON p.id = COALESCE(s.position_id, a.position_id) WHERE ";

    private static final String SHEETS = "SELECT s.id, s.period_from, s.period_to, a.valid_from, a.valid_to,"
            + " s.assignment_id, p.id, COALESCE(s.unit_id, p.unit_id)" + OWNERS;

    private static final String TARGETS = "SELECT t.sheet_id, t.place, t.kpi_id, t.kpi_version_no, t.part, t.weight,"
            + " t.scoring, t.baseline, t.threshold, t.target, t.stretch, t.tolerance, t.point_floor, t.point_cap, t.detail"
            + " FROM performance_target t JOIN performance_sheet s ON s.id = t.sheet_id WHERE ";

    private static final String KPIS = "SELECT v.kpi_id, v.version_no, k.code, v.over_time, v.over_people,"
            + " v.target_kind, v.per FROM performance_kpi_version v JOIN performance_kpi k ON k.id = v.kpi_id"
            + " WHERE v.kpi_id IN (";

    private static final Map<SubjectKind, String> COLUMNS = Map.of(
            SubjectKind.ASSIGNMENT, "m.assignment_id",
            SubjectKind.POSITION, "m.position_id",
            SubjectKind.UNIT, "m.unit_id");

    private static final int AT_ONCE = 1_000;

    @PersistenceContext
    EntityManager em;

    /** The version of a KPI. */
    private record Kpi(long id, int version) {}

    private record Definition(String code, Measure measure) {}

    private record Target(long sheet, int place, Kpi kpi, TargetDefinition definition) {

        SheetLine line(Definition of) {
            return new SheetLine(place, kpi.id(), kpi.version(), of.code(), of.measure(), definition);
        }
    }

    /** In the order of their ids. */
    List<AgreedSheet> of(Selection selection) {
        Map<Long, List<SheetLine>> lines = lines(selection);
        List<AgreedSheet> sheets = new ArrayList<>();
        each(SHEETS + selection.ofSheets() + " ORDER BY s.id", selection.parametersOfSheets(), row -> {
            Map<SubjectKind, Long> subjects = new EnumMap<>(SubjectKind.class);
            put(subjects, SubjectKind.ASSIGNMENT, row, 6);
            put(subjects, SubjectKind.POSITION, row, 7);
            put(subjects, SubjectKind.UNIT, row, 8);
            sheets.add(AgreedSheet.of(
                    row.getLong(1),
                    new Period(day(row, 2), day(row, 3)),
                    day(row, 4),
                    day(row, 5),
                    subjects,
                    lines.getOrDefault(row.getLong(1), List.of())));
        });
        return sheets;
    }

    private Map<Long, List<SheetLine>> lines(Selection selection) {
        List<Target> targets = new ArrayList<>();
        each(
                TARGETS + selection.ofLines() + " ORDER BY t.sheet_id, t.place",
                selection.parametersOfLines(),
                row -> targets.add(new Target(
                        row.getLong(1), row.getInt(2), new Kpi(row.getLong(3), row.getInt(4)), definition(row))));
        Map<Kpi, Definition> kpis =
                kpis(targets.stream().map(target -> target.kpi().id()).toList());
        Map<Long, List<SheetLine>> lines = new HashMap<>();
        targets.forEach(target -> lines.computeIfAbsent(target.sheet(), sheet -> new ArrayList<>())
                .add(target.line(kpis.get(target.kpi()))));
        return lines;
    }

    /** All their versions: they are few, and never change. */
    private Map<Kpi, Definition> kpis(List<Long> ids) {
        Map<Kpi, Definition> kpis = new HashMap<>();
        for (int first = 0; first < ids.size(); first += AT_ONCE) {
            List<Long> some = ids.subList(first, Math.min(first + AT_ONCE, ids.size()));
            each(
                    KPIS + Selection.marks(some) + ")",
                    some,
                    row -> kpis.put(
                            new Kpi(row.getLong(1), row.getInt(2)),
                            new Definition(
                                    row.getString(3),
                                    new Measure(
                                            Aggregation.valueOf(row.getString(4)),
                                            Aggregation.valueOf(row.getString(5)),
                                            TargetKind.valueOf(row.getString(6)),
                                            row.getBigDecimal(7)))));
        }
        return kpis;
    }

    /**
     * What is present of the measurements of these subjects, in the order of the last day that each holds for. Named by their ids:
     * asked by a query for the sheets, PostgreSQL reads all measurements.
     */
    Map<Series, List<Measured>> measured(SubjectKind kind, List<Long> subjects, Period days) {
        Map<Series, List<Measured>> series = new HashMap<>();
        String column = COLUMNS.get(kind);
        for (List<Long> some : chunks(subjects)) {
            List<Object> parameters = new ArrayList<>(some);
            parameters.addAll(List.of(days.from(), days.to()));
            each(
                    "SELECT " + column
                            + ", m.kpi_id, m.last_day, m.numerator, m.denominator FROM performance_measurement m"
                            + " WHERE " + column + " IN (" + Selection.marks(some)
                            + ") AND m.place IS NOT NULL AND m.last_day BETWEEN ? AND ? ORDER BY m.last_day",
                    parameters,
                    row -> series.computeIfAbsent(
                                    new Series(kind, row.getLong(1), row.getLong(2)), key -> new ArrayList<>())
                            .add(new Measured(day(row, 3), row.getBigDecimal(4), row.getBigDecimal(5))));
        }
        return series;
    }

    /** So many as every database takes in a list. */
    static List<List<Long>> chunks(Collection<Long> ids) {
        List<Long> distinct = ids.stream().distinct().toList();
        return IntStream.iterate(0, first -> first < distinct.size(), first -> first + AT_ONCE)
                .mapToObj(first -> distinct.subList(first, Math.min(first + AT_ONCE, distinct.size())))
                .toList();
    }

    private static TargetDefinition definition(ResultSet row) throws SQLException {
        String method = row.getString(7);
        return new TargetDefinition(
                TargetPart.valueOf(row.getString(5)),
                row.getBigDecimal(6),
                method == null ? null : MethodKind.valueOf(method),
                row.getBigDecimal(8),
                row.getBigDecimal(9),
                row.getBigDecimal(10),
                row.getBigDecimal(11),
                row.getBigDecimal(12),
                row.getBigDecimal(13),
                row.getBigDecimal(14),
                MethodDetailJson.read(row.getString(15)));
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static void put(Map<SubjectKind, Long> subjects, SubjectKind kind, ResultSet row, int column)
            throws SQLException {
        BigDecimal id = row.getBigDecimal(column);
        if (id != null) {
            subjects.put(kind, id.longValueExact());
        }
    }

    private void each(String sql, List<?> parameters, JdbcRows.Row read) {
        JdbcRows.each(em.unwrap(Session.class), sql, parameters, read);
    }
}
