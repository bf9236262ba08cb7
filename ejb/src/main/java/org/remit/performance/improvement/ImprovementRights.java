package org.remit.performance.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.remit.performance.measurement.MeasurementRights;
import org.remit.performance.measurement.MeasurementRights.Scope;
import org.remit.performance.measurement.entry.SubjectKind;

/**
 * Who may read improvements and who may go on with them. Whoever may read what was measured may read them; besides, who analyses data
 * reads those of units, since it is for them to find out why a KPI fell. Numbers of persons stay with those who may read these.
 */
@ApplicationScoped
public class ImprovementRights {

    @Inject
    MeasurementRights measurements;

    @Inject
    Improvements improvements;

    @Inject
    Clock clock;

    /**
     * What the current user may do.
     *
     * @param analyst whether data analysis is one of their duties
     */
    public record Reader(Scope scope, boolean analyst) {

        /** Who looks after the KPI, the heads above, whose it is and, of a unit, who analyses data. */
        boolean mayRead(SubjectKind kind, ImprovementFacts facts) {
            return scope.hr() || mayFind(kind, facts) || mayPropose(facts);
        }

        /** Who may say why it fell. */
        boolean mayFind(SubjectKind kind, ImprovementFacts facts) {
            return analyst && kind == SubjectKind.UNIT
                    || facts.owner() != null && scope.positions().contains(facts.owner())
                    || heads(facts);
        }

        /** Who may say what is to be done: the heads above, and whose KPI it is. */
        boolean mayPropose(ImprovementFacts facts) {
            return heads(facts) || isMine(facts);
        }

        /** Nobody puts away what is found wanting about themselves. */
        boolean mayDismiss(ImprovementFacts facts) {
            return (scope.hr() || heads(facts)) && !isMine(facts);
        }

        private boolean heads(ImprovementFacts facts) {
            return scope.units().contains(facts.unit());
        }

        private boolean isMine(ImprovementFacts facts) {
            return facts.personId() != null
                    ? Objects.equals(facts.personId(), scope.person())
                    : facts.position() != null && scope.positions().contains(facts.position());
        }
    }

    public Reader reader() {
        Scope scope = measurements.scope();
        return new Reader(scope, improvements.analyses(scope.positions(), LocalDate.now(clock)));
    }

    /** What the reader may do with one of them. */
    public Allowed allowed(long improvement, SubjectKind kind, Reader reader) {
        ImprovementFacts facts = improvements.facts(improvement);
        return new Allowed(reader.mayFind(kind, facts), reader.mayPropose(facts), reader.mayDismiss(facts));
    }

    /** What one may do with an improvement, whatever its stage. */
    public record Allowed(boolean find, boolean propose, boolean dismiss) {}
}
