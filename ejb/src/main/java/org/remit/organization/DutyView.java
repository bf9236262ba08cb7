package org.remit.organization;

import java.time.LocalDate;
import java.util.List;
import org.remit.shared.LocalizedText;

/**
 * A duty on the page of its position.
 *
 * @param code what its page is opened by
 * @param function the code of the function it belongs to
 * @param reviewBy the day by which somebody looks whether it still fits, or null
 * @param reviewPassed whether that day is over
 */
public record DutyView(
        String code,
        LocalizedText text,
        String function,
        LocalizedText functionName,
        DutyPart part,
        List<DutyPartner> partners,
        LocalDate reviewBy,
        boolean reviewPassed,
        List<KpiContent> kpis) {}
