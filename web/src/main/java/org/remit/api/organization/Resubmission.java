package org.remit.api.organization;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.remit.organization.DutyContent;
import org.remit.organization.Layer;
import org.remit.organization.PositionContent;
import org.remit.shared.LocalizedText;

/**
 * A mended request: the body of a position request, and a comment.
 *
 * @param reason why the duties stay as they are although the principles find something in them, or null; at most 500
 *     characters
 * @param comment what was mended, or null; at most 2,000 characters
 * @param draftVersion of the request as it was read, or null; with it, what its applicant saved since is not written over
 */
public record Resubmission(
        String unit,
        LocalizedText title,
        Layer layer,
        Integer headcount,
        BigDecimal monthlyCost,
        String currency,
        Boolean permanent,
        LocalDate validFrom,
        LocalDate validTo,
        String reportsTo,
        List<DutyContent> duties,
        String reason,
        BigDecimal fte,
        String jobFamily,
        String grade,
        String comment,
        Integer draftVersion) {

    PositionContent content() {
        return new PositionContent(
                unit,
                title,
                layer,
                headcount,
                monthlyCost,
                currency,
                permanent,
                validFrom,
                validTo,
                reportsTo,
                duties,
                reason,
                fte,
                jobFamily,
                grade);
    }
}
