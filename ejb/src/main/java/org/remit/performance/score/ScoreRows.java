package org.remit.performance.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.sheet.BonusScore;
import org.remit.performance.scoring.sheet.ItemScore;
import org.remit.performance.scoring.sheet.SheetScore;
import org.remit.performance.scoring.sheet.Total;
import org.remit.performance.sheet.target.TargetPart;
import org.remit.shared.Ids;

/** Keeps scores with all their lines, in batches. */
@ApplicationScoped
class ScoreRows {

    private static final int MOST_FORMULA = 1_000;

    private static final String ADD_SCORE = "INSERT INTO performance_score (id, sheet_id, run_id, cycle_id, scored_at,"
            + " percent_measured, weighted, with_bonus, after_veto, total) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String ADD_LINE = "INSERT INTO performance_score_line (score_id, place, part, kpi_id,"
            + " kpi_version_no, scoring, subject_kind, measurements, last_day, target_from, target_to, actual, numerator,"
            + " denominator, refusal, formula, computed, point_floor, point_cap, points, weight, normalized_weight,"
            + " contribution) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @PersistenceContext
    EntityManager em;

    /**
     * Keeps the scores of sheets.
     *
     * @param scored in the same order
     * @return the ids of the scores by those of the sheets
     */
    Map<Long, Long> add(List<AgreedSheet> sheets, List<ScoredSheet> scored, Occasion occasion, Instant now) {
        Session session = em.unwrap(Session.class);
        List<Long> ids = Ids.draw(session, sheets.size());
        session.doWork(connection -> {
            addScores(connection, ids, scored, occasion, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            addLines(connection, ids, sheets, scored);
        });
        Map<Long, Long> scores = new LinkedHashMap<>();
        for (int index = 0; index < sheets.size(); index++) {
            scores.put(sheets.get(index).id(), ids.get(index));
        }
        return scores;
    }

    private static void addScores(
            Connection connection, List<Long> ids, List<ScoredSheet> scored, Occasion occasion, LocalDateTime at)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_SCORE)) {
            for (int index = 0; index < scored.size(); index++) {
                SheetScore score = scored.get(index).score();
                Total total = score.total();
                insert.setLong(1, ids.get(index));
                insert.setLong(2, scored.get(index).sheetId());
                insert.setObject(3, occasion.run(), Types.NUMERIC);
                insert.setObject(4, occasion.cycle(), Types.NUMERIC);
                insert.setObject(5, at, Types.TIMESTAMP);
                insert.setBigDecimal(6, score.percentMeasured());
                insert.setBigDecimal(7, total == null ? null : total.weighted().value());
                insert.setBigDecimal(8, total == null ? null : total.withBonus().value());
                insert.setBigDecimal(9, total == null ? null : total.afterVeto().value());
                insert.setBigDecimal(10, total == null ? null : total.score().value());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void addLines(
            Connection connection, List<Long> ids, List<AgreedSheet> sheets, List<ScoredSheet> scored)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD_LINE)) {
            for (int index = 0; index < sheets.size(); index++) {
                ScoredSheet sheet = scored.get(index);
                Map<String, ItemScore> items = new HashMap<>();
                sheet.score().items().forEach(item -> items.put(item.code(), item));
                for (SheetLine line : sheets.get(index).lines()) {
                    insert.setLong(1, ids.get(index));
                    fillLine(insert, line);
                    fillActual(insert, sheet.actuals().get(line.code()));
                    ItemScore item = items.get(line.code());
                    fillCalculation(insert, line, calculation(line, item, sheet.score()));
                    insert.setBigDecimal(21, line.definition().weight());
                    insert.setBigDecimal(22, item == null ? null : item.normalizedWeight());
                    boolean counts = item != null && !item.missing();
                    insert.setBigDecimal(23, counts ? item.contribution().value() : null);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static Calculation calculation(SheetLine line, ItemScore item, SheetScore score) {
        return item != null
                ? item.calculation()
                : score.bonuses().stream()
                        .filter(bonus -> bonus.code().equals(line.code()))
                        .findFirst()
                        .map(BonusScore::calculation)
                        .orElse(null);
    }

    private static void fillLine(PreparedStatement insert, SheetLine line) throws SQLException {
        insert.setInt(2, line.place());
        insert.setString(3, line.definition().part().name());
        insert.setLong(4, line.kpi());
        insert.setInt(5, line.kpiVersion());
    }

    private static void fillActual(PreparedStatement insert, Actual actual) throws SQLException {
        boolean there = actual != null;
        boolean part = there && actual.targetDays() != null;
        insert.setString(7, there ? actual.from().name() : null);
        insert.setObject(8, there ? actual.measurements() : null, Types.INTEGER);
        insert.setObject(9, there ? actual.lastDay() : null, Types.DATE);
        insert.setObject(10, part ? actual.targetDays().from() : null, Types.DATE);
        insert.setObject(11, part ? actual.targetDays().to() : null, Types.DATE);
        insert.setBigDecimal(12, there ? actual.value() : null);
        insert.setBigDecimal(13, there ? actual.numerator() : null);
        insert.setBigDecimal(14, there ? actual.denominator() : null);
        insert.setString(15, there ? actual.refusal() : null);
    }

    /** A veto has no points; what it holds the total down to is its cap. */
    private static void fillCalculation(PreparedStatement insert, SheetLine line, Calculation calculation)
            throws SQLException {
        boolean there = calculation != null;
        BigDecimal ceiling =
                line.definition().part() == TargetPart.VETO ? line.definition().cap() : null;
        insert.setString(6, there ? calculation.method().name() : null);
        insert.setString(16, there ? kept(calculation.step().formula()) : null);
        insert.setBigDecimal(17, there ? calculation.step().value() : null);
        insert.setBigDecimal(18, there ? calculation.limits().floor() : null);
        insert.setBigDecimal(19, there ? calculation.limits().cap() : ceiling);
        insert.setBigDecimal(20, there ? calculation.points() : null);
    }

    /** Milestones may have names of any length. */
    private static String kept(String formula) {
        return formula.length() <= MOST_FORMULA ? formula : formula.substring(0, MOST_FORMULA - 1) + "…";
    }
}
