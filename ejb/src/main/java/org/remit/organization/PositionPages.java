package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.remit.shared.BusinessException;

/** One position with everything about it that the reader may see. */
@ApplicationScoped
class PositionPages {

    @Inject
    Positions positions;

    @Inject
    OrganizationLists lists;

    @Inject
    CostVisibility visibility;

    @Inject
    Clock clock;

    PositionView page(String code) {
        Position position =
                positions.find(code).orElseThrow(() -> BusinessException.notFound("error.positionUnknown", code));
        LocalDate today = LocalDate.now(clock);
        PositionContent content = position.content();
        boolean costVisible = visibility.ofUnit(content.unit());
        return new PositionView(
                positions.rows(List.of(code), today).get(0),
                position.reportsTo() == null ? null : position.reportsTo().title(),
                costVisible,
                costVisible ? content.monthlyCost() : null,
                content.currency(),
                lists.incumbents(List.of(code), today).getOrDefault(code, List.of()),
                positions.duties(code).stream().map(duty -> view(duty, today)).toList(),
                position.requestId() == null
                        ? null
                        : positions.requestNumber(position.requestId()).orElse(null));
    }

    private static DutyView view(Duty duty, LocalDate today) {
        return new DutyView(
                duty.code(),
                duty.text(),
                duty.function().code(),
                duty.function().name(),
                duty.part(),
                duty.partners(),
                duty.reviewBy(),
                duty.reviewBy() != null && duty.reviewBy().isBefore(today),
                duty.kpis());
    }
}
