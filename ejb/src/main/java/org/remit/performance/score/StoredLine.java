package org.remit.performance.score;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.Limits;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.arithmetic.Step;
import org.remit.performance.scoring.sheet.BonusScore;
import org.remit.performance.scoring.sheet.ItemScore;
import org.remit.performance.scoring.sheet.Veto;
import org.remit.performance.sheet.target.TargetPart;

/** A line of a kept score, as the part of a score that it was; only one of the last three is there. */
record StoredLine(String code, Actual actual, ItemScore item, BonusScore bonus, Veto veto) {

    static StoredLine of(ResultSet row) throws SQLException {
        String code = row.getString("code");
        Actual actual = actual(row);
        Calculation calculation = calculation(row, actual);
        return switch (TargetPart.valueOf(row.getString("part"))) {
            case ITEM -> new StoredLine(code, actual, item(row, code, calculation), null, null);
            case BONUS -> new StoredLine(code, actual, null, new BonusScore(code, calculation), null);
            case VETO -> new StoredLine(code, actual, null, null, new Veto(code, row.getBigDecimal("point_cap")));
        };
    }

    boolean happened() {
        return veto != null && actual != null && actual.happened();
    }

    private static Actual actual(ResultSet row) throws SQLException {
        String from = row.getString("subject_kind");
        return from == null
                ? null
                : new Actual(
                        row.getBigDecimal("actual"),
                        row.getBigDecimal("numerator"),
                        row.getBigDecimal("denominator"),
                        SubjectKind.valueOf(from),
                        row.getInt("measurements"),
                        JdbcRows.day(row, "last_day"),
                        JdbcRows.period(row, "target_from", "target_to"),
                        row.getString("refusal"));
    }

    private static Calculation calculation(ResultSet row, Actual actual) throws SQLException {
        String method = row.getString("scoring");
        if (method == null) {
            return null;
        }
        MethodKind kind = MethodKind.valueOf(method);
        return new Calculation(
                kind,
                kind != MethodKind.RUBRIC,
                actual.value(),
                new Step(row.getString("formula"), row.getBigDecimal("computed")),
                new Limits(row.getBigDecimal("point_floor"), row.getBigDecimal("point_cap")),
                row.getBigDecimal("points"));
    }

    private static ItemScore item(ResultSet row, String code, Calculation calculation) throws SQLException {
        Step contribution = calculation == null
                ? null
                : Step.of(
                        Decimals.formula("%s × %s / 100", row.getBigDecimal("normalized_weight"), calculation.points()),
                        row.getBigDecimal("contribution"));
        return new ItemScore(
                code, row.getBigDecimal("weight"), calculation, row.getBigDecimal("normalized_weight"), contribution);
    }
}
