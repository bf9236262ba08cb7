package org.remit.performance.improvement.list;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.remit.performance.improvement.ImprovementRights.Allowed;
import org.remit.shared.LocalizedText;

/**
 * An improvement with its whole chain.
 *
 * @param points what the KPI was worth when it fell
 * @param threshold as agreed for the whole period of the sheet, or null
 * @param target as agreed, or null
 * @param finding why it fell, or null while nobody has said so
 * @param request the number of the request that is under way or has led to its end, or null
 * @param requestId its id, or null
 * @param dismissal why nothing is done about it, or null
 * @param measures the rounds, the first one first
 * @param allowed what the reader may do, whatever its stage
 */
public record ImprovementView(
        ImprovementRow row,
        BigDecimal points,
        BigDecimal threshold,
        BigDecimal target,
        String finding,
        LocalizedText foundBy,
        Instant foundAt,
        String request,
        Long requestId,
        Instant closedAt,
        LocalizedText dismissedBy,
        String dismissal,
        List<MeasureView> measures,
        Allowed allowed) {

    /** How many days the number that it fell with was counted for; null when it does not grow with the days or nothing came after. */
    public Integer beforeDays() {
        return measures.stream()
                .map(MeasureView::beforeDays)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
