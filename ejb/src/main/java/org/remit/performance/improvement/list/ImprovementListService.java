package org.remit.performance.improvement.list;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.remit.organization.UnitBook;
import org.remit.performance.improvement.ImprovementRights;
import org.remit.performance.improvement.ImprovementRights.Reader;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Improvements as they are read: whoever sees what was measured of somebody sees what is done about it. */
@Stateless
public class ImprovementListService {

    @Inject
    ImprovementRows rows;

    @Inject
    ImprovementRights rights;

    @Inject
    UnitBook units;

    /**
     * Those that the current user may read, sorted by {@code openedAt}, {@code kpi}, {@code unit}, {@code stage} or {@code due};
     * otherwise the newest first.
     */
    @RolesAllowed(EMPLOYEE)
    public Page<ImprovementRow> improvements(ImprovementFilter filter, PageRequest page) {
        Set<String> wanted = filter.unit() == null ? null : units.tree().below(filter.unit());
        return wanted != null && wanted.isEmpty()
                ? new Page<>(List.of(), 0)
                : rows.page(filter, wanted, rights.reader(), page);
    }

    /**
     * One with its whole chain.
     *
     * @throws BusinessException NOT_FOUND, for whoever may not read it too
     */
    @RolesAllowed(EMPLOYEE)
    public ImprovementView improvement(long id) {
        Reader reader = rights.reader();
        ImprovementRow row = rows.one(id, reader)
                .orElseThrow(() -> BusinessException.notFound("error.improvementUnknown", String.valueOf(id)));
        Tuple details = rows.details(id);
        return new ImprovementView(
                row,
                details.get("points", BigDecimal.class),
                details.get("threshold", BigDecimal.class),
                details.get("target", BigDecimal.class),
                details.get("finding", String.class),
                details.get("foundBy", LocalizedText.class),
                details.get("foundAt", Instant.class),
                details.get("request", String.class),
                details.get("requestId", Long.class),
                details.get("closedAt", Instant.class),
                details.get("dismissedBy", LocalizedText.class),
                details.get("dismissal", String.class),
                rows.measures(id),
                rights.allowed(id, row.kind(), reader));
    }

    /**
     * The one that a request proposes a measure for.
     *
     * @throws BusinessException NOT_FOUND, for whoever may not read it too
     */
    @RolesAllowed(EMPLOYEE)
    public ImprovementView ofRequest(long request) {
        return improvement(rows.ofRequest(request)
                .orElseThrow(() -> BusinessException.notFound("error.improvementUnknown", String.valueOf(request))));
    }

    /** The same, or empty for whoever may not read it: of a request one may have to decide without seeing anything else. */
    @RolesAllowed(EMPLOYEE)
    public Optional<ImprovementView> readableOfRequest(long request) {
        return rows.ofRequest(request)
                .filter(id -> rows.one(id, rights.reader()).isPresent())
                .map(this::improvement);
    }
}
