package org.remit.performance.insight.team;

import java.math.BigDecimal;
import org.remit.performance.insight.Light;

/**
 * How a person stands in a KPI.
 *
 * @param points null when nothing was measured
 * @param light null when the KPI is not on the person's sheet, or is not to be known yet
 * @param far whether the points are far from the others', see {@link Outliers}
 */
public record TeamCell(String kpi, BigDecimal points, Light light, boolean far) {

    public boolean missing() {
        return light == Light.NO_DATA;
    }

    /** Only whether there is a number at all. */
    TeamCell withoutScore() {
        return new TeamCell(kpi, null, missing() ? light : null, false);
    }

    static TeamCell none(String kpi) {
        return new TeamCell(kpi, null, null, false);
    }
}
