package org.remit.performance.insight;

import java.math.BigDecimal;
import org.remit.performance.insight.trend.Trend;
import org.remit.performance.score.Actual;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.scoring.arithmetic.Step;
import org.remit.performance.sheet.list.TargetLine;
import org.remit.performance.sheet.target.TargetPart;

/**
 * How a line of a sheet stands.
 *
 * @param target what counts today of a target that grows with the days; null without a target
 * @param actual null when nothing was measured
 * @param calculation how its points came about; null when it could not be scored, and of a veto
 * @param normalizedWeight percent of what was measured; null unless it is a weighted line that was measured
 * @param contribution what it brings to the total; null likewise
 * @param happened whether it is a veto, and what must not happen did
 * @param completion in percent; null where the method knows none
 * @param light null for what is outside the 100: bonus and veto
 */
public record LineInsight(
        TargetLine line,
        BigDecimal target,
        Actual actual,
        Calculation calculation,
        BigDecimal normalizedWeight,
        Step contribution,
        boolean happened,
        BigDecimal completion,
        Light light,
        Trend trend) {

    public boolean fallsShort() {
        return light == Light.FALLS_SHORT;
    }

    /** Whether it is one of those whose weights are 100 together. */
    public boolean weighted() {
        return line.definition().part() == TargetPart.ITEM;
    }

    /** Whether a person rates it by levels, so that it is not counted. */
    public boolean rated() {
        return line.definition().method() == MethodKind.RUBRIC;
    }

    public boolean missing() {
        return light == Light.NO_DATA;
    }

    /** What says how many points it is worth is left out. */
    LineInsight withoutScore() {
        return new LineInsight(line, target, actual, null, null, null, happened, null, missing() ? light : null, trend);
    }

    /** Whether floor or cap has changed the points. */
    public boolean limited() {
        return calculation != null && calculation.limited();
    }
}
