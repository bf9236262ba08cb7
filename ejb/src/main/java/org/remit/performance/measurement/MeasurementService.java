package org.remit.performance.measurement;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.remit.organization.UnitBook;
import org.remit.performance.measurement.MeasurementRights.Scope;
import org.remit.performance.measurement.entry.MeasurementEntry;
import org.remit.performance.measurement.entry.Origin;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/**
 * What is measured of KPIs. Everybody may call it, and reaches what is theirs: HR everything; who holds the position that owns a
 * KPI what is measured of it; a head what is measured in their unit and below it; everybody may read what is measured of them.
 */
@Stateless
public class MeasurementService {

    /** So many are taken in one call. */
    public static final int MOST = 5_000;

    @Inject
    MeasurementDesk desk;

    @Inject
    Measurements measurements;

    @Inject
    MeasurementRights rights;

    @Inject
    UnitBook units;

    /**
     * Takes measurements in, all or none. What is there already as it is, under the same key, is left as it is; what is there with
     * another content is corrected, which needs a reason.
     *
     * @param entries 1 to {@value #MOST}
     * @throws BusinessException INVALID with violations such as {@code measurements[3].value}; FORBIDDEN when one of them is not
     *     the user's to write; LOCKED when all that is wrong are locks
     */
    @RolesAllowed(EMPLOYEE)
    public Recorded record(List<MeasurementEntry> entries, Origin origin) {
        if (entries.isEmpty() || entries.size() > MOST) {
            throw BusinessException.invalid("measurements", "error.measurementsOutOfRange", MOST);
        }
        return desk.record(entries, origin, rights.scope());
    }

    /**
     * Takes the present measurement back; what was measured can still be read.
     *
     * @throws BusinessException INVALID without a reason; NOT_FOUND; FORBIDDEN; LOCKED; CONFLICT when it is not the present one
     */
    @RolesAllowed(EMPLOYEE)
    public void withdraw(long id, String reason) {
        Scope scope = rights.scope();
        // whoever may not read it learns no more than that there is none
        readable(id, scope);
        desk.withdraw(id, reason, scope);
    }

    /**
     * The present measurements that the user may read, sorted by {@code period}, {@code kpi}, {@code unit}, {@code position} or
     * {@code recordedAt}; otherwise the latest period first.
     */
    @RolesAllowed(EMPLOYEE)
    public Page<MeasurementView> measurements(MeasurementFilter filter, PageRequest page) {
        Set<String> wanted = filter.unit() == null ? null : units.tree().below(filter.unit());
        return wanted != null && wanted.isEmpty()
                ? new Page<>(List.of(), 0)
                : measurements.page(filter, wanted, rights.scope(), page);
    }

    /**
     * A measurement, by any of its rows, with all that it was before.
     *
     * @throws BusinessException NOT_FOUND when there is none, or none for the user to read
     */
    @RolesAllowed(EMPLOYEE)
    public MeasurementSheet measurement(long id) {
        Scope scope = rights.scope();
        List<MeasurementView> history = readable(id, scope);
        return new MeasurementSheet(history.get(0), history, desk.mayWrite(id, scope));
    }

    private List<MeasurementView> readable(long id, Scope scope) {
        List<MeasurementView> history = measurements.history(id, scope);
        if (history.isEmpty()) {
            throw BusinessException.notFound("error.measurementUnknown", String.valueOf(id));
        }
        return history;
    }
}
