package org.remit.api.performance.cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.remit.performance.cycle.CycleContent;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.Distribution;
import org.remit.shared.LocalizedText;

/**
 * A review cycle that is wanted.
 *
 * @param name in one language at least
 * @param from the first day of what is reviewed
 * @param to the last day, included
 * @param purpose what the results are used for, in one language at least
 * @param rule the performance rule in force, in one language at least
 * @param units the codes of the units that take part, with everything below them
 * @param days when each stage begins, one after the other
 * @param grades the best first, the last from 0
 * @param guidelines how grades are to be distributed; may be left out
 * @param minimumGroup smaller groups are not compared with the guideline; at least 5, and 10 when left out
 * @param enforced whether a group has to keep the guideline; when left out it is only warned
 * @param kpiShare how much of the total is the KPI score, in percent; 100 when left out
 * @param panel the ids of at least three persons who decide on appeals
 */
public record CycleWish(
        LocalizedText name,
        LocalDate from,
        LocalDate to,
        LocalizedText purpose,
        LocalizedText rule,
        List<String> units,
        Days days,
        List<GradeBody> grades,
        List<GuidelineBody> guidelines,
        Integer minimumGroup,
        Boolean enforced,
        BigDecimal kpiShare,
        List<Long> panel) {

    private static final int USUAL_MINIMUM_GROUP = 10;
    private static final BigDecimal ALL = new BigDecimal(100);

    /** When each stage begins. */
    public record Days(
            LocalDate TARGETS,
            LocalDate RUNNING,
            LocalDate FACTS,
            LocalDate SELF,
            LocalDate HEAD,
            LocalDate CALIBRATION,
            LocalDate PUBLISHED,
            LocalDate APPEAL,
            LocalDate CLOSED) {

        private Map<CycleStage, LocalDate> byStage() {
            Map<CycleStage, LocalDate> days = new EnumMap<>(CycleStage.class);
            put(days, CycleStage.TARGETS, TARGETS);
            put(days, CycleStage.RUNNING, RUNNING);
            put(days, CycleStage.FACTS, FACTS);
            put(days, CycleStage.SELF, SELF);
            put(days, CycleStage.HEAD, HEAD);
            put(days, CycleStage.CALIBRATION, CALIBRATION);
            put(days, CycleStage.PUBLISHED, PUBLISHED);
            put(days, CycleStage.APPEAL, APPEAL);
            put(days, CycleStage.CLOSED, CLOSED);
            return days;
        }

        private static void put(Map<CycleStage, LocalDate> days, CycleStage stage, LocalDate day) {
            if (day != null) {
                days.put(stage, day);
            }
        }
    }

    CycleContent content() {
        return new CycleContent(
                name,
                from,
                to,
                purpose,
                rule,
                orEmpty(units),
                days == null ? Map.of() : days.byStage(),
                orEmpty(grades).stream().map(GradeBody::grade).toList(),
                new Distribution(
                        orEmpty(guidelines).stream()
                                .map(GuidelineBody::guideline)
                                .toList(),
                        minimumGroup == null ? Integer.valueOf(USUAL_MINIMUM_GROUP) : minimumGroup,
                        Boolean.TRUE.equals(enforced)),
                kpiShare == null ? ALL : kpiShare,
                orEmpty(panel));
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
