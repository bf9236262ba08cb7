package org.remit.performance.insight.team;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.remit.organization.UnitBook;
import org.remit.organization.UnitRow;
import org.remit.organization.UnitTree;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.sheet.SheetRights;
import org.remit.shared.BusinessException;
import org.remit.shared.PageRequest;

/** How the people of a unit stand: for its heads and those of the units above it, and for HR. */
@Stateless
public class TeamBoardService {

    @Inject
    TeamBoards boards;

    @Inject
    SheetRights rights;

    @Inject
    UnitBook units;

    @Inject
    Clock clock;

    /** Whether the current user has a board at all. */
    @RolesAllowed(EMPLOYEE)
    public boolean mayLook() {
        return rights.seesAll() || !rights.units().isEmpty();
    }

    /**
     * A page of the board; about ten statements, however many people are on it.
     *
     * @throws BusinessException FORBIDDEN for whoever heads nobody, and when the unit is none of the user's
     */
    @RolesAllowed(EMPLOYEE)
    public TeamBoard board(TeamFilter filter, PageRequest page) {
        Set<String> seen = rights.seesAll() ? null : rights.units();
        UnitTree tree = units.tree();
        boolean strange = seen != null && (seen.isEmpty() || filter.unit() != null && !seen.contains(filter.unit()));
        if (strange || filter.unit() != null && tree.unit(filter.unit()).isEmpty()) {
            throw BusinessException.forbidden("error.teamNotYours");
        }
        List<UnitRow> choices = tree.inOrder().stream()
                .filter(unit -> seen == null || seen.contains(unit.code()))
                .toList();
        Set<String> wanted = filter.unit() == null ? seen : tree.below(filter.unit());
        List<Period> periods = boards.periods(wanted);
        Period period = filter.period() == null ? latest(periods) : filter.period();
        return boards.board(
                new TeamBoard(choices, periods, period, List.of(), List.of(), 0), wanted, page, rights.me());
    }

    /** The latest that has begun; before the first one has, that. */
    private Period latest(List<Period> periods) {
        LocalDate today = LocalDate.now(clock);
        return periods.stream()
                .filter(period -> !period.from().isAfter(today))
                .findFirst()
                .orElse(periods.isEmpty() ? null : periods.get(periods.size() - 1));
    }
}
