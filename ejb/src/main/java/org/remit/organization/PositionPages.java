package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Positions on a day: in lists with who holds them, and one with everything about it that the reader may see. */
@ApplicationScoped
class PositionPages {

    @Inject
    Positions positions;

    @Inject
    PositionDays days;

    @Inject
    Incumbents incumbents;

    @Inject
    CostVisibility visibility;

    @Inject
    Clock clock;

    /** @param units the codes of the units wanted, or null for all */
    Page<StaffedPosition> list(Collection<String> units, PositionFilter filter, PageRequest page, LocalDate day) {
        Page<PositionRow> rows = days.page(units, filter, page, day, LocalDate.now(clock));
        Map<String, List<Incumbent>> held =
                incumbents.of(rows.items().stream().map(PositionRow::code).toList(), day);
        return new Page<>(
                rows.items().stream()
                        .map(row -> staffed(row, held.getOrDefault(row.code(), List.of())))
                        .toList(),
                rows.total());
    }

    PositionView page(String code, LocalDate day) {
        PositionFacts facts =
                days.find(code, day).orElseThrow(() -> BusinessException.notFound("error.positionUnknown", code));
        List<Incumbent> held = incumbents.of(List.of(code), day).getOrDefault(code, List.of());
        boolean costVisible = visibility.ofUnit(facts.row().unit());
        return new PositionView(
                staffed(facts.row(), held).position(),
                facts.reportsToTitle(),
                costVisible,
                costVisible ? facts.monthlyCost() : null,
                facts.currency(),
                held,
                duties(code, facts.row().within(day)),
                facts.requestId() == null
                        ? null
                        : positions.requestNumber(facts.requestId()).orElse(null),
                facts.fte(),
                facts.jobFamily(),
                facts.grade());
    }

    /** A duty that was changed twice on the day counts once. */
    private List<DutyView> duties(String code, LocalDate day) {
        return positions.duties(code, day).stream()
                .collect(Collectors.toMap(
                        Duty::code, Function.identity(), (earlier, later) -> later, LinkedHashMap::new))
                .values()
                .stream()
                .map(duty -> view(duty, day))
                .toList();
    }

    private static StaffedPosition staffed(PositionRow row, List<Incumbent> held) {
        return new StaffedPosition(row.filledBy(held.size()), held);
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
