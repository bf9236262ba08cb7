package org.remit.performance.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;

/**
 * The staff service performance report.
 *
 * @param label the period as it is written, such as 2026Q4
 * @param beforeLabel the period of the same length before it
 * @param day when it was made: scores that were not kept are those of this day
 * @param departments those that have anybody in one of the periods, each before those below it
 * @param total of all of them; of the reader's own units for a head
 * @param service the KPIs of service, by their codes
 */
public record ServiceReport(
        Period period,
        String label,
        Period before,
        String beforeLabel,
        LocalDate day,
        List<Department> departments,
        Department total,
        List<ServiceKpi> service) {

    /**
     * A row.
     *
     * @param unit the unit's code; null for the total
     * @param depth how many units stand above it
     * @param present null when it is hidden, since it would tell of few people
     * @param before the same of the period before
     */
    public record Department(String unit, LocalizedText name, int depth, GroupFigures present, GroupFigures before) {

        /** How much the mean has changed; null unless both are known. */
        public BigDecimal change() {
            return present == null || before == null || present.mean() == null || before.mean() == null
                    ? null
                    : present.mean().subtract(before.mean());
        }
    }

    /**
     * A KPI of service.
     *
     * @param present null when it was not measured, or for too few people
     */
    public record ServiceKpi(String code, LocalizedText name, ServiceFigures present, ServiceFigures before) {

        /** How much its mean points have changed; null unless both are known. */
        public BigDecimal change() {
            return present == null || before == null ? null : present.points().subtract(before.points());
        }
    }

    /** Whether there is nobody to tell of. */
    public boolean nobody() {
        return departments.isEmpty();
    }

    /** How many of the departments are hidden. */
    public long hidden() {
        return departments.stream().filter(row -> row.present() == null).count();
    }
}
