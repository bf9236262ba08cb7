package org.remit.performance.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.remit.organization.exchange.file.TableFile;
import org.remit.performance.measurement.MeasurementPlans.Ground;
import org.remit.performance.measurement.MeasurementRights.Scope;
import org.remit.performance.measurement.MeasurementRows.Writing;
import org.remit.performance.measurement.entry.Origin;
import org.remit.performance.measurement.file.FileFinding;
import org.remit.performance.measurement.file.MeasurementFile;
import org.remit.performance.measurement.lock.LockBook;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/** Reads files from their beginning to their end, a thousand rows at a time. */
@ApplicationScoped
class MeasurementFiles {

    @Inject
    MeasurementPlans plans;

    @Inject
    MeasurementDesk desk;

    @Inject
    LockBook locks;

    @Inject
    Clock clock;

    /** What was written is to be rolled back unless the outcome says that it is taken. */
    FileOutcome take(Path file, boolean checkOnly, Scope scope) {
        locks.hold();
        Ground ground = new Ground(scope, locks.locked());
        Writing writing = new Writing(Origin.IMPORTED, scope.person(), clock.instant());
        AtomicReference<Recorded> recorded = new AtomicReference<>(new Recorded(0, 0, 0));
        FileRun run = new FileRun(
                (entries, first) -> plans.plan(entries, first, ground),
                plan -> recorded.set(recorded.get().plus(desk.write(plan, writing))));
        MeasurementFile reader = new MeasurementFile(run);
        try {
            TableFile.read(file, reader);
            run.flush();
            if (run.found() == 0) {
                reader.finish();
            }
        } catch (BusinessException unreadable) {
            Violation violation = unreadable.violations().get(0);
            FileFinding whole = new FileFinding(0, null, violation.key(), violation.args());
            return new FileOutcome(false, run.read(), new Recorded(0, 0, 0), 1, List.of(whole));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean taken = !checkOnly && run.found() == 0;
        return new FileOutcome(taken, run.read(), recorded.get(), run.found(), List.copyOf(run.findings()));
    }
}
