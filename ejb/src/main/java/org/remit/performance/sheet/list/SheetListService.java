package org.remit.performance.sheet.list;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.performance.sheet.target.SheetRules;
import org.remit.performance.sheet.target.SheetTarget;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Score sheets as they are read: by HR all, by heads those of their units and of those below, by everybody their own. */
@Stateless
public class SheetListService {

    @Inject
    SheetRows rows;

    @Inject
    SheetLines lines;

    @Inject
    SheetAgreements agreements;

    @Inject
    SheetLooks looks;

    /**
     * The sheets that the current user may read, sorted by {@code unit}, {@code position}, {@code person}, {@code from} or
     * {@code state}; otherwise the latest period first.
     */
    @RolesAllowed(EMPLOYEE)
    public Page<SheetRow> sheets(SheetFilter filter, PageRequest page) {
        return rows.page(filter, page, looks.rights());
    }

    /**
     * One sheet with its lines. That somebody looks at another person's is logged.
     *
     * @param reason why an auditor looks at it; null for everybody else
     * @throws BusinessException NOT_FOUND; FORBIDDEN for whoever it is none of their business; INVALID with the field {@code reason}
     *     when an auditor gives none
     */
    @RolesAllowed(EMPLOYEE)
    public SheetView sheet(long id, String reason) {
        looks.refuseUnlessReader(id, reason);
        SheetView view = view(id);
        looks.record(id, reason);
        return view;
    }

    /** Whether the current user has to say why before they read a sheet. */
    @RolesAllowed(EMPLOYEE)
    public boolean needsReason(long id) {
        return looks.rights().audits() && !looks.rights().mayRead(id);
    }

    /**
     * The same for who works with it on another page, where nothing new is to be seen of it.
     *
     * @throws BusinessException NOT_FOUND, or FORBIDDEN for whoever it is none of their business
     */
    @RolesAllowed(EMPLOYEE)
    public SheetView worked(long id) {
        looks.rights().refuseUnlessReader(id);
        return view(id);
    }

    private SheetView view(long id) {
        List<TargetLine> targets = lines.of(id);
        List<SheetTarget> wanted = targets.stream()
                .map(line -> new SheetTarget(line.code(), line.kpiVersion(), line.definition()))
                .toList();
        SheetRow row = rows.one(id);
        return new SheetView(
                row,
                targets,
                SheetRules.warnings(wanted),
                lines.monitored(id, row.from()),
                lines.history(id),
                agreements.of(id));
    }

    /** The KPIs in use whose code or name has the text in it, at most 20. */
    @RolesAllowed(EMPLOYEE)
    public List<KpiChoice> kpis(String text) {
        return lines.kpis(text);
    }

    /** Whether the current user keeps sheets at all: HR, and heads. */
    @RolesAllowed(EMPLOYEE)
    public boolean mayBegin() {
        return looks.rights().seesAll() || !looks.rights().units().isEmpty();
    }
}
