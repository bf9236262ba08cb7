package org.remit.performance.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.performance.measurement.MeasurementPlans.Ground;
import org.remit.performance.measurement.MeasurementPlans.Plan;
import org.remit.performance.measurement.MeasurementRights.Scope;
import org.remit.performance.measurement.MeasurementRows.Writing;
import org.remit.performance.measurement.entry.EntryRules;
import org.remit.performance.measurement.entry.MeasurementEntry;
import org.remit.performance.measurement.entry.Origin;
import org.remit.performance.measurement.entry.Subject;
import org.remit.performance.measurement.lock.LockBook;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.TypedText;

/** Takes measurements in, all that are handed in together or none of them, and withdraws them. */
@ApplicationScoped
class MeasurementDesk {

    /** So many codes fit into the list of a query on every database. */
    static final int CHUNK = 1_000;

    private static final int MOST_VIOLATIONS = 1_000;

    @Inject
    MeasurementPlans plans;

    @Inject
    MeasurementRows rows;

    @Inject
    Subjects subjects;

    @Inject
    LockBook locks;

    @Inject
    Clock clock;

    /** @throws BusinessException with a violation for everything that is wrong, such as {@code measurements[3].value} */
    Recorded record(List<MeasurementEntry> entries, Origin origin, Scope scope) {
        locks.hold();
        Ground ground = new Ground(scope, locks.locked());
        Writing writing = new Writing(origin, scope.person(), clock.instant());
        List<Violation> violations = new ArrayList<>();
        Recorded recorded = new Recorded(0, 0, 0);
        for (int first = 0; first < entries.size(); first += CHUNK) {
            List<MeasurementEntry> chunk = entries.subList(first, Math.min(first + CHUNK, entries.size()));
            Plan plan = plans.plan(chunk, first, ground);
            violations.addAll(plan.violations());
            if (violations.isEmpty()) {
                recorded = recorded.plus(write(plan, writing));
            }
        }
        if (!violations.isEmpty()) {
            throw refused(violations);
        }
        return recorded;
    }

    Recorded write(Plan plan, Writing writing) {
        rows.write(plan.rows(), writing);
        int corrected =
                (int) plan.rows().stream().filter(row -> row.replaces() != null).count();
        return new Recorded(plan.rows().size() - corrected, corrected, plan.unchanged());
    }

    private static BusinessException refused(List<Violation> violations) {
        Set<String> rules = violations.stream().map(Violation::key).collect(Collectors.toSet());
        Kind kind = rules.contains("error.measurementNotYours")
                ? Kind.FORBIDDEN
                : rules.equals(Set.of("error.measurementsLocked")) ? Kind.LOCKED : Kind.INVALID;
        return new BusinessException(kind, violations.subList(0, Math.min(MOST_VIOLATIONS, violations.size())));
    }

    boolean mayWrite(long id, Scope scope) {
        StoredMeasurement stored = rows.find(id).orElseThrow();
        return scope.mayWrite(subjects.kpi(stored.kpi()), subjects.subject(stored.kind(), stored.subject()));
    }

    /** Takes the present measurement back; the rows stay. */
    void withdraw(long id, String typedReason, Scope scope) {
        String reason = TypedText.clean(typedReason);
        if (reason == null) {
            throw BusinessException.invalid("reason", "error.required");
        } else if (reason.length() > EntryRules.MOST_REASON) {
            throw BusinessException.invalid("reason", "error.tooLong", EntryRules.MOST_REASON);
        }
        locks.hold();
        StoredMeasurement stored = rows.find(id).orElseThrow();
        Subject subject = subjects.subject(stored.kind(), stored.subject());
        if (!scope.mayWrite(subjects.kpi(stored.kpi()), subject)) {
            throw BusinessException.forbidden("error.measurementNotYours");
        } else if (stored.place() == null) {
            throw BusinessException.conflict("error.measurementPast");
        }
        locks.refuseLocked(subject.unit(), new Period(stored.from(), stored.to()));
        rows.write(
                List.of(MeasurementRow.withdrawing(stored, reason)),
                new Writing(Origin.TYPED, scope.person(), clock.instant()));
    }
}
