package org.remit.organization.profile;

import java.time.LocalDate;
import java.util.List;
import org.remit.approval.RequestNumber;
import org.remit.organization.KpiContent;

/**
 * One version of a duty with everything about it.
 *
 * @param inForce whether it is in force today
 * @param reviewPassed whether its day of review is over while it is in force
 * @param request the request that brought it, or null
 */
public record DutyEntry(
        DutyLine duty,
        List<KpiContent> kpis,
        List<Colleague> partners,
        boolean inForce,
        boolean reviewPassed,
        RequestNumber request) {

    static DutyEntry of(
            DutyLine duty, List<KpiContent> kpis, List<Colleague> partners, RequestNumber request, LocalDate today) {
        boolean inForce = !today.isBefore(duty.from()) && (duty.to() == null || !today.isAfter(duty.to()));
        boolean passed = inForce && duty.reviewBy() != null && duty.reviewBy().isBefore(today);
        return new DutyEntry(duty, kpis, partners, inForce, passed, request);
    }
}
