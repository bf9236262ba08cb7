package org.remit.performance.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.remit.organization.UnitBook;
import org.remit.organization.UnitRow;
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

    /**
     * The units that are proposed: those right below the ones that the cycle names, or these themselves when nothing is below; without
     * those that are in a session already.
     */
    List<UnitRow> proposed(long cycleId) {
        CycleView cycle = cycles.cycle(cycleId);
        if (cycle.stage() != CycleStage.CALIBRATION) {
            return List.of();
        }
        UnitTree tree = units.tree();
        List<String> taken = taken(cycleId);
        return cycle.units().stream()
                .flatMap(unit -> tree.children(unit).isEmpty() ? List.of(unit).stream() : tree.children(unit).stream())
                .distinct()
                .filter(unit -> overlapping(tree, unit, taken).isEmpty())
                .map(tree::unit)
                .flatMap(Optional::stream)
                .toList();
    }

    List<Long> open(long cycleId, List<String> wanted) {
        CycleView cycle = cycles.hold(cycleId);
        if (cycle.stage() != CycleStage.CALIBRATION) {
            throw BusinessException.conflict("error.calibrationNotNow");
        }
        List<String> codes = wanted == null ? List.of() : wanted;
        if (codes.isEmpty()) {
            throw BusinessException.invalid("units", "error.required");
        }
        check(cycleId, codes);
        return codes.stream()
                .map(unit -> new CalibrationSession(cycleId, unit, rights.me(), clock.instant()))
                .map(this::added)
                .toList();
    }

    private Long added(CalibrationSession session) {
        calibrations.add(session);
        return session.id();
    }

    private void check(long cycle, List<String> codes) {
        UnitTree tree = units.tree();
        Set<String> covered = cycles.units(cycle);
        List<String> taken = new ArrayList<>(taken(cycle));
        List<Violation> violations = new ArrayList<>();
        for (String code : codes) {
            String field = "units[" + codes.indexOf(code) + "]";
            if (!covered.contains(Objects.requireNonNullElse(code, ""))) {
                violations.add(Violation.of(field, "error.calibrationUnit", String.valueOf(code)));
                continue;
            }
            overlapping(tree, code, taken)
                    .ifPresent(other -> violations.add(
                            Violation.of(field, "error.calibrationOverlap", name(tree, code), name(tree, other))));
            taken.add(code);
        }
        if (!violations.isEmpty()) {
            throw new BusinessException(Kind.INVALID, violations);
        }
    }

    private List<String> taken(long cycle) {
        return calibrations.ofCycle(cycle).stream()
                .map(CalibrationSession::unit)
                .toList();
    }

    private static Optional<String> overlapping(UnitTree tree, String code, List<String> taken) {
        return taken.stream()
                .filter(other ->
                        tree.below(other).contains(code) || tree.below(code).contains(other))
                .findFirst();
    }

    private static LocalizedText name(UnitTree tree, String code) {
        return tree.unit(code).orElseThrow().name();
    }
}
