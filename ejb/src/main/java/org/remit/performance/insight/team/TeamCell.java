package org.remit.performance.insight.team;

import java.math.BigDecimal;
import org.remit.performance.insight.Light;

/**
 * How a person stands in a KPI.
 *
 * @param points null when nothing was measured
 * @param light null when the KPI is not on the person's sheet
 * @param far whether the points are far from the others', see {@link Outliers}
 */
public record TeamCell(String kpi, BigDecimal points, Light light, boolean far) {

    public boolean missing() {
        return light == Light.NO_DATA;
    }

    static TeamCell none(String kpi) {
        return new TeamCell(kpi, null, null, false);
    }
}
