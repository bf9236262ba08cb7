package org.remit.organization.opening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.remit.organization.Direction;
import org.remit.organization.DutyContent;
import org.remit.organization.Frequency;
import org.remit.organization.KnownCodes;
import org.remit.organization.KpiContent;
import org.remit.organization.Layer;
import org.remit.organization.PositionContent;
import org.remit.shared.LocalizedText;

/** A right position to make wrong ones from. */
final class Contents {

    static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    static final KnownCodes KNOWN = new KnownCodes(Set.of("MKT"), Set.of("MKT-MANAGER"), Set.of("NEW_MEDIA"));

    String unit = "MKT";
    LocalizedText title = new LocalizedText("短视频编导", "Short-video producer");
    Layer layer = Layer.EXECUTION;
    Integer headcount = 2;
    BigDecimal monthlyCost = new BigDecimal("12000.00");
    String currency = "CNY";
    Boolean permanent = false;
    LocalDate validFrom = LocalDate.parse("2027-05-15");
    LocalDate validTo = LocalDate.parse("2027-06-30");
    String reportsTo = "MKT-MANAGER";
    List<DutyContent> duties = List.of(duty(kpi("完播率", "Completion rate")));
    String reason;
    BigDecimal fte;
    String jobFamily;
    String grade;

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

    static DutyContent duty(KpiContent... kpis) {
        return new DutyContent(new LocalizedText("策划短视频", "Plan short videos"), "NEW_MEDIA", List.of(kpis));
    }

    static KpiContent kpi(String zh, String en) {
        return new KpiContent(new LocalizedText(zh, en), "%", Direction.HIGHER, new BigDecimal("35"), Frequency.WEEKLY);
    }
}
