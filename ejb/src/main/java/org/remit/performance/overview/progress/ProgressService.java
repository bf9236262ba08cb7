package org.remit.performance.overview.progress;

import static org.remit.people.Role.EMPLOYEE;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.remit.organization.UnitRow;
import org.remit.performance.cycle.CycleBook;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.CycleView;
import org.remit.performance.overview.Branch;
import org.remit.performance.overview.Branches;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** How far the reviews of a cycle are: for HR everywhere, for heads in their own units and below. No result is told. */
@Stateless
public class ProgressService {

    @Inject
    ProgressRows rows;

    @Inject
    Branches branches;

    @Inject
    CycleBook cycles;

    /** Whether the current user may look at progress at all. */
    @RolesAllowed(EMPLOYEE)
    public boolean mayLook() {
        return branches.is(HR_STAFF, HR_MANAGER) || branches.heads();
    }

    /**
     * Progress in a unit and in what lies directly below it; about eight statements, however many reviews there are.
     *
     * @param unit the code of the unit; null for all that the reader may look at
     * @throws BusinessException NOT_FOUND; FORBIDDEN for whoever heads nobody, and when the unit is none of the reader's
     */
    @RolesAllowed(EMPLOYEE)
    public CycleProgress progress(long cycle, String unit) {
        Branch branch = branches.branch(unit, HR_STAFF, HR_MANAGER);
        CycleView view = cycles.cycle(cycle);
        CycleStage present = view.stage() == CycleStage.STARTING ? CycleStage.TARGETS : view.stage();
        Map<String, Tally> units = tallies(cycle, present);
        Map<String, Tally> parts = branch.sums(branch.unit(), units, Tally::of);
        Tally total = Tally.of(parts.values());
        List<CycleStage> stages = Arrays.stream(CycleStage.values())
                .filter(stage -> total.at(stage) > 0)
                .toList();
        List<UnitProgress> shown = new ArrayList<>();
        for (UnitRow part : branch.parts()) {
            Tally tally = parts.get(part.code());
            if (tally.reviews() > 0) {
                boolean own = part.code().equals(branch.unit());
                shown.add(UnitProgress.of(part.code(), part.name(), own, tally, stages));
            }
        }
        LocalizedText name = branch.unit() == null ? null : branch.row().name();
        return new CycleProgress(
                cycle,
                view.name(),
                view.stage(),
                present,
                branch.path(),
                stages,
                shown,
                UnitProgress.of(branch.unit(), name, false, total, stages));
    }

    private Map<String, Tally> tallies(long cycle, CycleStage present) {
        Map<String, Tally> units = new HashMap<>();
        rows.counts(cycle)
                .forEach(count ->
                        units.computeIfAbsent(count.unit(), unit -> new Tally()).add(count, present));
        rows.overdue(cycle).forEach((unit, reviews) -> units.get(unit).addOverdue(reviews));
        return units;
    }

    /**
     * Who is waited for past their term, the longest overdue first or sorted by {@code person}, {@code waitedFor}, {@code unit},
     * {@code step} or {@code overdueSince}.
     *
     * @throws BusinessException FORBIDDEN as for the progress
     */
    @RolesAllowed(EMPLOYEE)
    public Page<OverdueRow> overdue(OverdueFilter filter, PageRequest page) {
        Branch branch = branches.branch(filter.unit(), HR_STAFF, HR_MANAGER);
        return rows.overdue(filter, branch.whole() ? null : branch.codes(), page);
    }
}
