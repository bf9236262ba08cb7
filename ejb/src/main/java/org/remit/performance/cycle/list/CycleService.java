package org.remit.performance.cycle.list;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.remit.performance.cycle.CycleBook;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.CycleView;
import org.remit.performance.cycle.list.CycleRows.Scope;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/**
 * Review cycles as they are read: by HR and the auditor all, by the board those that are published, by everybody those that cover
 * them, with name, days, purpose and grades.
 */
@Stateless
public class CycleService {

    @Inject
    CycleRows rows;

    @Inject
    CycleReaders readers;

    @Inject
    CycleBook book;

    @Inject
    CycleNames names;

    /** The cycles that the current user may see, sorted by {@code from}, {@code stage} or {@code name}; otherwise the latest first. */
    @RolesAllowed(EMPLOYEE)
    public Page<CycleRow> cycles(PageRequest page) {
        return rows.page(scope(), null, page);
    }

    /** Those of them that have this in their name, in either language; the latest first. */
    @RolesAllowed(EMPLOYEE)
    public Page<CycleRow> named(String part, PageRequest page) {
        return rows.page(scope(), part, page);
    }

    /**
     * One cycle.
     *
     * @throws BusinessException NOT_FOUND, or FORBIDDEN for whoever it does not cover
     */
    @RolesAllowed(EMPLOYEE)
    public CycleSheet cycle(long id) {
        CycleView cycle = book.cycle(id);
        if (!rows.sees(scope(), id)) {
            throw BusinessException.forbidden("error.cycleNotYours");
        }
        boolean whole =
                readers.seesAll() || readers.seesPublished() && cycle.stage().reaches(CycleStage.PUBLISHED);
        CycleView seen = whole ? cycle : cycle.outlined();
        return new CycleSheet(
                seen,
                names.units(seen.units()),
                names.people(seen.panel()),
                readers.seesAll() ? rows.requestNumber(cycle.requestId()) : null,
                whole);
    }

    private Scope scope() {
        boolean all = readers.seesAll();
        return new Scope(all, readers.seesPublished(), all ? Set.of() : readers.units());
    }
}
