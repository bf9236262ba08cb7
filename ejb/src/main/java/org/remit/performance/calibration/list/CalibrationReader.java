package org.remit.performance.calibration.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.remit.performance.calibration.CalibrationBook;
import org.remit.performance.calibration.CalibrationRights;
import org.remit.performance.calibration.CalibrationRights.Sessions;
import org.remit.performance.calibration.SessionFacts;
import org.remit.performance.calibration.SessionState;
import org.remit.performance.calibration.distribution.GradeCounts;
import org.remit.performance.calibration.distribution.GroupDistribution;
import org.remit.performance.calibration.group.Group;
import org.remit.performance.calibration.group.GroupBook;
import org.remit.performance.cycle.CycleBook;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.CycleView;
import org.remit.performance.cycle.Distribution;
import org.remit.performance.review.right.ReviewField;
import org.remit.performance.review.right.ReviewRole;
import org.remit.performance.review.right.ReviewVisibility;
import org.remit.shared.BusinessException;

/** What of a session the current user sees: HR all of it, heads their units; nobody their own review, whatever they are besides. */
@ApplicationScoped
class CalibrationReader {

    @Inject
    CalibrationBook book;

    @Inject
    CalibrationRights rights;

    @Inject
    CycleBook cycles;

    @Inject
    GroupBook groups;

    /**
     * A session under a reader's eyes.
     *
     * @param seen the reviews that they see
     * @param whole whether they see all units
     * @param inside whether their own review is in it
     */
    record Reading(SessionFacts facts, CycleView cycle, Group seen, boolean whole, boolean inside) {

        boolean open() {
            return facts.state() == SessionState.OPEN;
        }

        /** Beside the guideline, as far as that is told. */
        GroupDistribution compared(GradeCounts counts) {
            Distribution guideline = cycle.distribution();
            return GroupDistribution.of(
                    counts, whole ? guideline : new Distribution(List.of(), guideline.minimumGroup(), false));
        }
    }

    /** @throws BusinessException NOT_FOUND, or FORBIDDEN for who sees nothing of it */
    Reading read(long id) {
        SessionFacts facts = book.session(id);
        Set<String> all = rights.group(facts.group());
        Set<String> readable = rights.readable(all);
        if (readable.isEmpty()) {
            throw BusinessException.forbidden("error.calibrationNotForYou");
        }
        Group group = new Group(facts.cycleId(), all, null);
        return new Reading(
                facts,
                cycles.cycle(facts.cycleId()),
                new Group(facts.cycleId(), readable, rights.me()),
                readable.equals(all),
                groups.containsPerson(group, rights.me()));
    }

    /** Whether the current user is HR or heads a unit. */
    boolean readsAny() {
        Sessions units = rights.sessions();
        return units == null || !units.headed().isEmpty();
    }

    /** @throws BusinessException FORBIDDEN for who neither is HR nor heads a unit */
    Sessions sessions() {
        Sessions units = rights.sessions();
        if (units != null && units.headed().isEmpty()) {
            throw BusinessException.forbidden("error.calibrationNotForYou");
        }
        return units;
    }

    /** @throws BusinessException NOT_FOUND, or FORBIDDEN for who neither is HR nor heads a unit */
    CalibratedCycle cycle(long id) {
        sessions();
        CycleView cycle = cycles.cycle(id);
        return new CalibratedCycle(id, cycle.name(), rights.hr() && cycle.stage() == CycleStage.CALIBRATION);
    }

    GroupDistribution distribution(Reading reading) {
        return reading.compared(groups.counts(reading.seen(), reading.cycle().grades()));
    }

    /** By it whose own review is left out could work out their grade. */
    GroupDistribution closedWith(Reading reading) {
        GradeCounts counts = reading.facts().closedWith();
        return counts == null || !reading.whole() || reading.inside() ? null : reading.compared(counts);
    }

    SessionView.Deeds deeds(Reading reading) {
        boolean now = reading.cycle().stage() == CycleStage.CALIBRATION;
        return new SessionView.Deeds(
                changes(reading),
                now && reading.open() && rights.closes(reading.facts().group().unit(), reading.inside()),
                now && !reading.open() && rights.hrManager());
    }

    boolean changes(Reading reading) {
        return rights.hr() && reading.open() && reading.cycle().stage() == CycleStage.CALIBRATION;
    }

    /** Whether what has come of a review at this stage is told: to HR and to heads, as everywhere. */
    boolean sees(CycleStage stage) {
        return ReviewVisibility.sees(
                Set.of(rights.hr() ? ReviewRole.HR : ReviewRole.SUPERIOR), stage, ReviewField.RESULT);
    }

    long me() {
        return rights.me();
    }
}
