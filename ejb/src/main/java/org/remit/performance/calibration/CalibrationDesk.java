package org.remit.performance.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.remit.performance.calibration.distribution.GradeCounts;
import org.remit.performance.calibration.distribution.GroupDistribution;
import org.remit.performance.cycle.CycleBook;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.CycleView;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.TypedText;

/** What is done in a session: its grades are changed, it is closed, and reopened. */
@ApplicationScoped
class CalibrationDesk {

    private static final int LONGEST_REASON = 1_000;

    @Inject
    Calibrations calibrations;

    @Inject
    CalibrationGrades grades;

    @Inject
    CycleBook cycles;

    @Inject
    CalibrationRights rights;

    @Inject
    Clock clock;

    void change(long id, GradeWish wish) {
        CalibrationSession session = calibrations.lockToChange(id);
        session.refuseUnlessOpen();
        List<Violation> violations = new ArrayList<>();
        check("review", wish.review(), violations);
        check("version", wish.version(), violations);
        check("grade", wish.grade(), violations);
        checkReason(wish.reason(), violations);
        refuse(violations);
        calibrations.add(grades.change(session, cycles.cycle(session.cycleId()), wish));
    }

    void close(long id, Integer version) {
        CalibrationSession session = calibrations.lock(id);
        CycleView cycle = cycles.cycle(session.cycleId());
        if (!rights.closes(session.group().unit(), grades.inside(session))) {
            throw BusinessException.forbidden("error.calibrationNotYours");
        }
        refuseUnlessLatest(session, version);
        GradeCounts counts = grades.counts(session, cycle);
        if (GroupDistribution.of(counts, cycle.distribution()).refused()) {
            throw BusinessException.conflict("error.calibrationGuideline");
        }
        session.close(rights.me(), clock.instant(), counts);
    }

    void reopen(long id, Integer version, String typed) {
        String reason = TypedText.clean(typed);
        List<Violation> violations = new ArrayList<>();
        checkReason(reason, violations);
        refuse(violations);
        // held before the session is: whoever publishes at this moment holds it
        if (cycles.hold(calibrations.get(id).cycleId()).stage() != CycleStage.CALIBRATION) {
            throw BusinessException.conflict("error.calibrationNotNow");
        }
        CalibrationSession session = calibrations.lock(id);
        refuseUnlessLatest(session, version);
        session.reopen(rights.me(), clock.instant(), reason);
    }

    /** What is agreed on is what was read; whoever has read something else is told what is new. */
    private void refuseUnlessLatest(CalibrationSession session, Integer version) {
        if (version == null) {
            throw BusinessException.invalid("version", "error.required");
        }
        if (session.version() != version) {
            throw changed(session.id(), version);
        }
    }

    private BusinessException changed(long session, int read) {
        return calibrations
                .lastChange(session, read, rights.me())
                .map(last -> BusinessException.conflict(
                        "error.calibrationGradeChanged",
                        last.person(),
                        last.before(),
                        last.after(),
                        last.by(),
                        last.at()))
                .or(() -> calibrations
                        .lastArrival(session, read, rights.me())
                        .map(person -> BusinessException.conflict("error.calibrationGradeArrived", person)))
                .orElseGet(() -> BusinessException.conflict("error.calibrationSavedElsewhere"));
    }

    private static void check(String field, Object value, List<Violation> violations) {
        if (value == null) {
            violations.add(Violation.of(field, "error.required"));
        }
    }

    private static void checkReason(String reason, List<Violation> violations) {
        check("reason", reason, violations);
        if (reason != null && reason.length() > LONGEST_REASON) {
            violations.add(Violation.of("reason", "error.tooLong", LONGEST_REASON));
        }
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new BusinessException(Kind.INVALID, violations);
        }
    }
}
