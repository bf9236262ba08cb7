package org.remit.performance.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.remit.organization.UnitBook;
import org.remit.organization.UnitTree;
import org.remit.performance.cycle.CycleBook;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.CycleView;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

/** For which units sessions are opened: no two about the same review. */
@ApplicationScoped
class CalibrationOpening {

    @Inject
    Calibrations calibrations;

    @Inject
    CycleBook cycles;

    @Inject
    UnitBook units;

    @Inject
    CalibrationRights rights;

    @Inject
    Clock clock;

    /** @param wanted units with everything below them; those by themselves come after them */
    List<Long> open(long cycleId, List<String> wanted, List<String> wantedOnly) {
        CycleView cycle = cycles.hold(cycleId);
        if (cycle.stage() != CycleStage.CALIBRATION) {
            throw BusinessException.conflict("error.calibrationNotNow");
        }
        List<SessionGroup> groups =
                Stream.concat(groups(wanted, false), groups(wantedOnly, true)).toList();
        if (groups.isEmpty()) {
            throw BusinessException.invalid("units", "error.required");
        }
        check(cycleId, groups);
        return groups.stream()
                .map(group -> new CalibrationSession(cycleId, group, rights.me(), clock.instant()))
                .map(this::added)
                .toList();
    }

    private Long added(CalibrationSession session) {
        calibrations.add(session);
        return session.id();
    }

    private static Stream<SessionGroup> groups(List<String> codes, boolean unitOnly) {
        return codes == null ? Stream.empty() : codes.stream().map(code -> new SessionGroup(code, unitOnly));
    }

    private void check(long cycle, List<SessionGroup> groups) {
        UnitTree tree = units.tree();
        Set<String> covered = cycles.units(cycle);
        List<SessionGroup> taken = new ArrayList<>(calibrations.groups(cycle));
        List<Violation> violations = new ArrayList<>();
        int whole = (int) groups.stream().filter(group -> !group.unitOnly()).count();
        for (int i = 0; i < groups.size(); i++) {
            SessionGroup group = groups.get(i);
            String field = i < whole ? "units[" + i + "]" : "unitsOnly[" + (i - whole) + "]";
            if (!covered.contains(Objects.requireNonNullElse(group.unit(), ""))) {
                violations.add(Violation.of(field, "error.calibrationUnit", String.valueOf(group.unit())));
                continue;
            }
            taken.stream()
                    .filter(other -> other.overlaps(group, tree))
                    .findFirst()
                    .ifPresent(other -> violations.add(twice(field, group.unit(), other.unit(), tree)));
            taken.add(group);
        }
        if (!violations.isEmpty()) {
            throw new BusinessException(Kind.INVALID, violations);
        }
    }

    private static Violation twice(String field, String unit, String other, UnitTree tree) {
        return unit.equals(other)
                ? Violation.of(field, "error.calibrationTwice", name(tree, unit))
                : Violation.of(field, "error.calibrationOverlap", name(tree, unit), name(tree, other));
    }

    private static LocalizedText name(UnitTree tree, String code) {
        return tree.unit(code).orElseThrow().name();
    }
}
