package org.remit.performance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.remit.organization.AssignmentContinued;
import org.remit.people.Notice;
import org.remit.performance.scoring.measure.Period;

/**
 * What somebody is scored by goes with them when they go on as another assignment, such as with another share of their time. A sheet
 * counts on the days of its assignment: what is over stays scored by the one that was.
 */
@ApplicationScoped
public class SheetContinuation {

    @Inject
    Sheets sheets;

    @Inject
    SheetRevisions revisions;

    @Inject
    SheetDesk desk;

    @Inject
    SheetLog log;

    @Inject
    Event<Notice> notices;

    @Inject
    Event<SheetContinued> continued;

    @Inject
    Clock clock;

    void continued(@Observes AssignmentContinued work) {
        sheets.hold(SheetSubject.ASSIGNMENT, work.before());
        sheets.ofAssignment(work.before(), work.from()).forEach(sheet -> goOn(sheet, work));
    }

    private void goOn(ScoreSheet sheet, AssignmentContinued work) {
        if (sheet.period().from().isBefore(work.from())) {
            split(sheet, work);
        } else {
            sheet.goOn(work.after(), change(work, sheet.targets()));
            record(sheet, work);
        }
    }

    private void split(ScoreSheet sheet, AssignmentContinued work) {
        Period rest = new Period(work.from(), sheet.period().to());
        List<Target> lines = forRest(sheet.targets(), rest, sheet.period());
        ScoreSheet next = sheet.rest(work.after(), rest, lines, change(work, lines));
        sheets.add(next);
        revisions.lockOpen(sheet.id()).ifPresent(asked -> {
            asked.goOn(next.id(), forRest(asked.targets(), rest, sheet.period()));
            asked.asked(clock.instant());
            notices.fire(revisions.facts(asked.id()).asked());
        });
        record(next, work);
    }

    private List<Target> forRest(List<Target> lines, Period rest, Period whole) {
        var kinds = sheets.targetKinds(lines);
        return lines.stream()
                .map(line -> line.forPart(kinds.get(line.kpiId()), rest, whole))
                .toList();
    }

    private SheetChange change(AssignmentContinued work, List<Target> lines) {
        return log.change(SheetMove.CONTINUED, sheets.applicant(work.requestId()), null, desk.written(lines));
    }

    private void record(ScoreSheet sheet, AssignmentContinued work) {
        log.recordBySystem(
                "SHEET_CONTINUED", String.valueOf(sheet.id()), "assignment " + work.after() + " from " + work.from());
        continued.fire(new SheetContinued(sheet.id(), work.before()));
    }
}
