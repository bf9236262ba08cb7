package org.remit.performance.cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.remit.shared.LocalizedText;

/**
 * A review cycle as it is asked for. While it is being typed anything may be missing.
 *
 * @param name in one language at least
 * @param from the first day of what is reviewed
 * @param to the last
 * @param purpose what the results are used for, in one language at least
 * @param rule the performance rule in force, in one language at least
 * @param units the codes of the units that take part, with everything below them
 * @param days when each stage begins, from TARGETS to CLOSED
 * @param grades the best first
 * @param kpiShare how much of the total is the KPI score, in percent; the rest is the head's rating of conduct
 * @param panel the ids of the persons who decide on appeals
 */
public record CycleContent(
        LocalizedText name,
        LocalDate from,
        LocalDate to,
        LocalizedText purpose,
        LocalizedText rule,
        List<String> units,
        Map<CycleStage, LocalDate> days,
        List<Grade> grades,
        Distribution distribution,
        BigDecimal kpiShare,
        List<Long> panel) {

    private static final BigDecimal ALL = new BigDecimal(100);

    public CycleContent {
        units = List.copyOf(units);
        purpose = empty(purpose);
        rule = empty(rule);
        name = empty(name);
        Map<CycleStage, LocalDate> inOrder = new EnumMap<>(CycleStage.class);
        inOrder.putAll(days);
        days = Collections.unmodifiableMap(inOrder);
        grades = List.copyOf(grades);
        panel = List.copyOf(panel);
    }

    /** How much of the total is the head's rating of conduct, in percent. */
    public BigDecimal conductShare() {
        return kpiShare == null ? null : ALL.subtract(kpiShare);
    }

    /** Nothing typed is nothing said, as it comes back from where it is kept. */
    private static LocalizedText empty(LocalizedText text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
