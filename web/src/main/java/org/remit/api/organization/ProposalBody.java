package org.remit.api.organization;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.remit.organization.DutyContent;
import org.remit.organization.Layer;
import org.remit.organization.PositionContent;
import org.remit.shared.LocalizedText;

/**
 * What a request asks for, as it could be sent again.
 *
 * @param monthlyCost left out when the caller may not see it
 * @param reason why the duties stay as they are although the principles find something in them, or null
 */
public record ProposalBody(
        String unit,
        LocalizedText title,
        Layer layer,
        Integer headcount,
        Optional<BigDecimal> monthlyCost,
        String currency,
        Boolean permanent,
        LocalDate validFrom,
        LocalDate validTo,
        String reportsTo,
        List<DutyContent> duties,
        String reason,
        BigDecimal fte,
        String jobFamily,
        String grade) {

    static ProposalBody of(PositionContent content) {
        return new ProposalBody(
                content.unit(),
                content.title(),
                content.layer(),
                content.headcount(),
                Money.visible(true, content.monthlyCost()),
                content.currency(),
                content.permanent(),
                content.validFrom(),
                content.validTo(),
                content.reportsTo(),
                content.duties(),
                content.reason(),
                content.fte(),
                content.jobFamily(),
                content.grade());
    }
}
