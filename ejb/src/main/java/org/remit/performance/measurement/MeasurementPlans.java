package org.remit.performance.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.remit.performance.measurement.MeasurementRights.Scope;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.measurement.entry.EntryRules;
import org.remit.performance.measurement.entry.MeasuredKpi;
import org.remit.performance.measurement.entry.MeasurementEntry;
import org.remit.performance.measurement.entry.Subject;
import org.remit.performance.measurement.entry.SubjectRef;
import org.remit.performance.measurement.lock.LockedDays;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BusinessException.Violation;

/** Says of measurements what would become of them, and what is wrong with them; writes nothing. */
@ApplicationScoped
class MeasurementPlans {

    @Inject
    Subjects subjects;

    @Inject
    MeasurementRows rows;

    @Inject
    Clock clock;

    /**
     * What is to be done, and what is wrong.
     *
     * @param unchanged how many are there as they are
     */
    record Plan(List<MeasurementRow> rows, int unchanged, List<Violation> violations) {}

    /**
     * Who hands in, which days are locked, and what was handed in before in the same go.
     *
     * @param taken places and keys with the index of the measurement that has them
     */
    record Ground(Scope scope, LockedDays locked, Map<String, Integer> taken) {

        Ground(Scope scope, LockedDays locked) {
            this(scope, locked, new HashMap<>());
        }
    }

    /**
     * @param entries so many that a query may name them all
     * @param first the place of the first of them among all that were handed in
     */
    Plan plan(List<MeasurementEntry> entries, int first, Ground ground) {
        Map<String, MeasuredKpi> kpis = subjects.kpis(distinct(entries, MeasurementEntry::kpi));
        Map<SubjectRef, List<Subject>> known = subjects.find(distinct(entries, MeasurementEntry::subject));
        List<Violation> violations = new ArrayList<>();
        List<PlannedMeasurement> well = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            MeasurementEntry entry = entries.get(index);
            MeasuredKpi kpi = kpis.get(entry.kpi());
            Subject subject = Subjects.inDays(known.getOrDefault(entry.subject(), List.of()), entry.period());
            EntryRules rules = new EntryRules(entry, LocalDate.now(clock));
            Period days = rules.check(kpi, subject);
            int place = first + index;
            rules.violations().forEach(wrong -> violations.add(at(place, wrong)));
            if (days != null) {
                well.add(new PlannedMeasurement(place, entry, kpi, subject, days));
            }
        }
        return well.isEmpty() ? new Plan(List.of(), 0, violations) : compare(well, violations, ground);
    }

    private Plan compare(List<PlannedMeasurement> planned, List<Violation> violations, Ground ground) {
        Map<String, StoredMeasurement> latest = rows.latest(distinct(planned, PlannedMeasurement::key));
        Map<String, List<StoredMeasurement>> present =
                rows.present(distinct(planned, PlannedMeasurement::series), span(planned));
        List<MeasurementRow> writes = new ArrayList<>();
        int unchanged = 0;
        for (PlannedMeasurement each : planned) {
            StoredMeasurement before = latest.get(each.key());
            boolean same = before != null && !before.withdrawn() && before.sameContent(each);
            Optional<Violation> wrong = ground.scope().mayWrite(each.kpi(), each.subject())
                    ? twice(each, ground.taken())
                            .or(() -> same ? Optional.empty() : locked(each, ground.locked()))
                            .or(() -> unfit(each, before, present.getOrDefault(each.series(), List.of()), same))
                    : Optional.of(Violation.of(each.entry().subject().field(), "error.measurementNotYours"));
            if (wrong.isPresent()) {
                violations.add(at(each.index(), wrong.get()));
            } else if (same) {
                unchanged++;
            } else {
                writes.add(MeasurementRow.of(each, before));
            }
        }
        return new Plan(writes, unchanged, violations);
    }

    /** Nothing stands twice in what is handed in at once: neither would be the right one. */
    private static Optional<Violation> twice(PlannedMeasurement each, Map<String, Integer> taken) {
        Integer first = taken.putIfAbsent("place " + each.place(), each.index());
        Integer sameKey = taken.putIfAbsent("key " + each.key(), each.index());
        if (sameKey != null && first == null) {
            return Optional.of(Violation.of("key", "error.keyTwice", String.valueOf(sameKey + 1)));
        }
        return first == null
                ? Optional.empty()
                : Optional.of(Violation.of("period", "error.measuredInBatch", String.valueOf(first + 1)));
    }

    private static Optional<Violation> locked(PlannedMeasurement each, LockedDays locked) {
        return locked.covering(each.subject().unit(), each.days())
                .map(lock -> Violation.of("period", "error.measurementsLocked", lock.from(), lock.to(), lock.reason()));
    }

    private static Optional<Violation> unfit(
            PlannedMeasurement each, StoredMeasurement before, List<StoredMeasurement> present, boolean same) {
        if (before != null && !before.sameMatter(each)) {
            return Optional.of(Violation.of("key", "error.keyOfAnother", each.key()));
        }
        Optional<StoredMeasurement> other = present.stream()
                .filter(stored -> stored.overlaps(each.days()) && !stored.key().equals(each.key()))
                .findFirst();
        if (other.isPresent()) {
            String days = CalendarPeriod.text(
                    each.kpi().frequency(),
                    new Period(other.get().from(), other.get().to()));
            return Optional.of(Violation.of(
                    "period",
                    "error.measuredBefore",
                    days,
                    other.get().number(),
                    other.get().key()));
        }
        if (before != null && !same && each.entry().reason() == null) {
            return Optional.of(
                    before.withdrawn()
                            ? Violation.of("reason", "error.withdrawnNeedsReason")
                            : Violation.of("reason", "error.correctionNeedsReason", before.number()));
        }
        return Optional.empty();
    }

    private static Period span(List<PlannedMeasurement> planned) {
        return new Period(
                planned.stream()
                        .map(each -> each.days().from())
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                planned.stream()
                        .map(each -> each.days().to())
                        .max(LocalDate::compareTo)
                        .orElseThrow());
    }

    private static Violation at(int index, Violation wrong) {
        return new Violation("measurements[" + index + "]." + wrong.field(), wrong.key(), wrong.args());
    }

    private static <S, T> Set<T> distinct(Collection<S> all, Function<S, T> part) {
        return all.stream().map(part).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
