package org.remit.organization.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.remit.approval.RequestRow;
import org.remit.approval.UnderWayService;
import org.remit.organization.change.UnitMoves;

/** What is being asked for that keeps a unit from being closed. */
@ApplicationScoped
class UnitRequests {

    private static final int SHOWN = 5;

    @Inject
    UnderWayService underWay;

    @Inject
    UnitMoves moves;

    /** The numbers of the first requests about the unit, and of changes that are to move a position into it. */
    List<String> beyond(String unit, LocalDate lastDay) {
        return Stream.concat(underWay.ofUnit(unit).stream().map(RequestRow::number), moves.into(unit, lastDay).stream())
                .distinct()
                .limit(SHOWN)
                .toList();
    }
}
