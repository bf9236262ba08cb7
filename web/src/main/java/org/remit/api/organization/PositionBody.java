package org.remit.api.organization;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.remit.organization.DutyView;
import org.remit.organization.Incumbent;
import org.remit.organization.Layer;
import org.remit.organization.PositionRow;
import org.remit.organization.PositionStatus;
import org.remit.organization.PositionView;
import org.remit.shared.LocalizedText;

/**
 * A position on a day.
 *
 * @param unit the code of its unit
 * @param headcount its seats
 * @param filled how many people hold it on the day
 * @param vacancies its seats that nobody holds on the day
 * @param reportsTo the code of the position it reports to, or null
 * @param validTo its last day, or null
 * @param monthlyCost for one seat and month without on-cost; left out when the caller may not see it
 * @param currency of that cost; left out likewise
 * @param request the number of the request it came from, or null
 */
public record PositionBody(
        String code,
        LocalizedText title,
        String unit,
        LocalizedText unitName,
        Layer layer,
        PositionStatus status,
        int headcount,
        long filled,
        long vacancies,
        String reportsTo,
        LocalizedText reportsToTitle,
        boolean permanent,
        LocalDate validFrom,
        LocalDate validTo,
        Optional<BigDecimal> monthlyCost,
        Optional<String> currency,
        List<Incumbent> incumbents,
        List<DutyView> duties,
        String request) {

    static PositionBody of(PositionView view) {
        PositionRow position = view.position();
        return new PositionBody(
                position.code(),
                position.title(),
                position.unit(),
                position.unitName(),
                position.layer(),
                position.status(),
                position.headcount(),
                position.filled(),
                position.vacancies(),
                position.reportsTo(),
                view.reportsToTitle(),
                position.permanent(),
                position.validFrom(),
                position.validTo(),
                Money.visible(view.costVisible(), view.monthlyCost()),
                view.costVisible() ? Optional.ofNullable(view.currency()) : Optional.empty(),
                view.incumbents(),
                view.duties(),
                view.request());
    }
}
