package org.remit.performance.overview.distribution;

import static org.remit.people.Role.BOARD_MEMBER;
import static org.remit.people.Role.EMPLOYEE;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.remit.organization.UnitRow;
import org.remit.performance.cycle.CycleBook;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.CycleView;
import org.remit.performance.cycle.Grade;
import org.remit.performance.overview.Branch;
import org.remit.performance.overview.Branches;
import org.remit.performance.overview.distribution.GradeDistribution.Before;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

/**
 * How the grades of a cycle are distributed: for the board and HR everywhere, for heads in their own units and below. It is told once
 * the results are published, to HR from calibration on.
 */
@Stateless
public class DistributionService {

    @Inject
    GradeRows rows;

    @Inject
    Branches branches;

    @Inject
    CycleBook cycles;

    /** Whether the current user may look at the distribution of a cycle that stands at this stage. */
    @RolesAllowed(EMPLOYEE)
    public boolean mayLook(CycleStage stage) {
        return isTold(stage) && (branches.is(HR_STAFF, HR_MANAGER, BOARD_MEMBER) || branches.heads());
    }

    private boolean isTold(CycleStage stage) {
        return stage.reaches(branches.is(HR_STAFF, HR_MANAGER) ? CycleStage.CALIBRATION : CycleStage.PUBLISHED);
    }

    /**
     * The distribution in a unit and in what lies directly below it.
     *
     * @param unit the code of the unit; null for all that the reader may look at
     * @throws BusinessException NOT_FOUND; FORBIDDEN for whoever heads nobody, when the unit is none of the reader's, and before it is
     *     told
     */
    @RolesAllowed(EMPLOYEE)
    public GradeDistribution distribution(long cycle, String unit) {
        Branch branch = branches.branch(unit, HR_STAFF, HR_MANAGER, BOARD_MEMBER);
        CycleView view = cycles.cycle(cycle);
        if (!isTold(view.stage())) {
            throw BusinessException.forbidden("error.distributionNotYet");
        }
        CycleView earlier = rows.before(view, withThoseAbove(branch, view.units()))
                .map(cycles::cycle)
                .orElse(null);
        // before they are published nobody works out their own grade from those of all others
        long leftOut = view.stage().reaches(CycleStage.PUBLISHED) ? 0 : branches.me();
        boolean comparable = earlier != null && letters(earlier).equals(letters(view));
        Comparison comparison = new Comparison(
                view,
                new CycleGrades(rows.of(cycle, leftOut), view.grades(), branch),
                comparable ? new CycleGrades(rows.of(earlier.id(), 0), earlier.grades(), branch) : null);
        LocalizedText name = branch.unit() == null ? null : branch.row().name();
        return new GradeDistribution(
                cycle,
                view.name(),
                view.stage(),
                branch.path(),
                view.grades(),
                view.distribution().minimumGroup(),
                earlier == null ? null : new Before(earlier.id(), earlier.name(), comparable),
                comparison.parts(branch),
                comparison.total(branch.unit(), name));
    }

    private static Set<String> withThoseAbove(Branch branch, List<String> units) {
        Set<String> codes = new HashSet<>(units);
        units.forEach(
                unit -> branch.tree().above(unit).stream().map(UnitRow::code).forEach(codes::add));
        return codes;
    }

    private static List<String> letters(CycleView cycle) {
        return cycle.grades().stream().map(Grade::letter).toList();
    }
}
