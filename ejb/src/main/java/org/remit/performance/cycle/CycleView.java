package org.remit.performance.cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;

/**
 * A review cycle.
 *
 * @param requestId the request that asked for it
 * @param period what is reviewed
 * @param purpose what the results are used for
 * @param rule the performance rule in force
 * @param units the codes of the units that take part, with everything below them
 * @param stages all stages in their order
 * @param grades the best first
 * @param kpiShare how much of the total is the KPI score, in percent; the rest is the head's rating of conduct
 * @param panel the ids of the persons who decide on appeals
 */
public record CycleView(
        long id,
        long requestId,
        LocalizedText name,
        Period period,
        CycleStage stage,
        LocalizedText purpose,
        LocalizedText rule,
        List<String> units,
        List<StageDay> stages,
        List<Grade> grades,
        Distribution distribution,
        BigDecimal kpiShare,
        List<Long> panel) {

    private static final BigDecimal ALL = new BigDecimal(100);

    /** How much of the total is the head's rating of conduct, in percent. */
    public BigDecimal conductShare() {
        return ALL.subtract(kpiShare);
    }

    /** The day on which a stage is to begin, or began; null for STARTING. */
    public LocalDate day(CycleStage wanted) {
        return stages.get(wanted.ordinal()).plannedOn();
    }

    /** The same for whoever it merely covers: without guideline and panel. */
    public CycleView outlined() {
        return new CycleView(
                id,
                requestId,
                name,
                period,
                stage,
                purpose,
                rule,
                units,
                stages,
                grades,
                new Distribution(List.of(), null, false),
                kpiShare,
                List.of());
    }

    /** The grades above one, the best first; all when there is none. */
    public List<Grade> betterThan(String letter) {
        return grades.stream()
                .takeWhile(grade -> !grade.letter().equals(letter))
                .toList();
    }

    /** The grade of a total, in points; a total below zero gets the last. */
    public Grade grade(BigDecimal total) {
        return grades.stream()
                .filter(grade -> total.compareTo(grade.from()) >= 0)
                .findFirst()
                .orElseGet(() -> grades.get(grades.size() - 1));
    }
}
