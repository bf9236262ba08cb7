package org.remit.api.performance.improvement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.remit.performance.improvement.list.ImprovementView;
import org.remit.performance.improvement.list.MeasureView;
import org.remit.shared.LocalizedText;

/**
 * An improvement with its chain.
 *
 * @param points what the KPI was worth when it fell
 * @param threshold as agreed for the whole period of the sheet, or null
 * @param finding why it fell, or null
 * @param request the number of the request by which it is agreed on, or null
 * @param dismissal why nothing is done about it, or null
 * @param measures the rounds, the first one first; numbers are in the KPI's unit
 */
public record ImprovementBody(
        ImprovementRowBody improvement,
        BigDecimal points,
        BigDecimal threshold,
        BigDecimal target,
        String finding,
        LocalizedText foundBy,
        Instant foundAt,
        String request,
        Instant closedAt,
        String dismissal,
        LocalizedText dismissedBy,
        List<MeasureView> measures) {

    static ImprovementBody of(ImprovementView view) {
        return new ImprovementBody(
                ImprovementRowBody.of(view.row()),
                view.points(),
                view.threshold(),
                view.target(),
                view.finding(),
                view.foundBy(),
                view.foundAt(),
                view.request(),
                view.closedAt(),
                view.dismissal(),
                view.dismissedBy(),
                view.measures());
    }
}
