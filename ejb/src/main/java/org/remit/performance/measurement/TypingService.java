package org.remit.performance.measurement;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.remit.organization.Frequency;
import org.remit.organization.UnitBook;
import org.remit.organization.UnitRow;
import org.remit.performance.measurement.MeasurementRights.Scope;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** What is to be typed: by a unit for all its people at once, and what is missing. */
@Stateless
public class TypingService {

    @Inject
    TypingRows rows;

    @Inject
    MissingMeasurements missing;

    @Inject
    MeasurementRights rights;

    @Inject
    UnitBook units;

    @Inject
    Clock clock;

    /**
     * The units for whose people the user may type: all of them for HR, otherwise those that they head and those below.
     *
     * @throws BusinessException FORBIDDEN when there is none
     */
    @RolesAllowed(EMPLOYEE)
    public List<UnitRow> units() {
        Scope scope = rights.scope();
        List<UnitRow> own = units.tree().inOrder().stream()
                .filter(unit -> scope.hr() || scope.units().contains(unit.code()))
                .toList();
        if (own.isEmpty()) {
            throw BusinessException.forbidden("error.measurementNotYours");
        }
        return own;
    }

    /** Whether the user types for anybody at all. */
    @RolesAllowed(EMPLOYEE)
    public boolean mayType() {
        Scope scope = rights.scope();
        return scope.hr() || !scope.units().isEmpty();
    }

    /** @throws BusinessException FORBIDDEN when there is nothing that the user may write, of nobody and of no KPI */
    @RolesAllowed(EMPLOYEE)
    public void refuseWhoWritesNothing() {
        Scope scope = rights.scope();
        if (!scope.hr() && scope.units().isEmpty() && !rows.ownsAny(scope.positions())) {
            throw BusinessException.forbidden("error.measurementNotYours");
        }
    }

    /** The last period of this length that is over. */
    @RolesAllowed(EMPLOYEE)
    public Period lastPeriod(Frequency frequency) {
        return CalendarPeriod.lastBefore(frequency, LocalDate.now(clock));
    }

    /**
     * What the people of a unit are measured by in a period, with what is there.
     *
     * @param unit the unit's code, without those below it
     * @throws BusinessException FORBIDDEN when it is none of the user's
     */
    @RolesAllowed(EMPLOYEE)
    public List<TypingRow> rows(String unit, Frequency frequency, Period period) {
        Scope scope = rights.scope();
        if (!scope.hr() && !scope.units().contains(unit)) {
            throw BusinessException.forbidden("error.measurementNotYours");
        }
        return rows.of(unit, frequency, period, scope);
    }

    /**
     * Whose last period is over and was not measured, in the units that the user heads and of the KPIs of their positions,
     * or all for HR; by unit, position and KPI. What is the user's own is among it, though others hand it in.
     *
     * @param filter only its KPI and its unit count
     */
    @RolesAllowed(EMPLOYEE)
    public Page<MissingMeasurement> missing(MeasurementFilter filter, PageRequest page) {
        Set<String> wanted = filter.unit() == null ? null : units.tree().below(filter.unit());
        return wanted != null && wanted.isEmpty()
                ? new Page<>(List.of(), 0)
                : missing.page(filter.kpi(), wanted, rights.scope(), page, LocalDate.now(clock));
    }
}
