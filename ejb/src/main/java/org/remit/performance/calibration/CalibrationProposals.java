package org.remit.performance.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.remit.organization.UnitBook;
import org.remit.organization.UnitTree;
import org.remit.performance.calibration.group.Group;
import org.remit.performance.calibration.group.GroupBook;
import org.remit.performance.cycle.CycleBook;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.CycleView;

/** For whom sessions are proposed: everybody of the cycle is in one of them. */
@ApplicationScoped
class CalibrationProposals {

    @Inject
    Calibrations calibrations;

    @Inject
    CycleBook cycles;

    @Inject
    UnitBook units;

    @Inject
    GroupBook groups;

    /**
     * The units right below those that the cycle names and, where somebody is right in one of these, that one by itself; without those
     * that are in a session already.
     */
    List<ProposedSession> of(long cycleId) {
        CycleView cycle = cycles.cycle(cycleId);
        if (cycle.stage() != CycleStage.CALIBRATION) {
            return List.of();
        }
        UnitTree tree = units.tree();
        List<SessionGroup> taken = calibrations.groups(cycleId);
        return cycle.units().stream()
                .flatMap(unit -> parts(cycleId, unit, tree))
                .distinct()
                .filter(group -> taken.stream().noneMatch(other -> other.overlaps(group, tree)))
                .flatMap(group ->
                        tree.unit(group.unit()).stream().map(row -> new ProposedSession(row, group.unitOnly())))
                .toList();
    }

    private Stream<SessionGroup> parts(long cycle, String unit, UnitTree tree) {
        List<String> children = tree.children(unit);
        if (children.isEmpty()) {
            return Stream.of(new SessionGroup(unit, false));
        }
        boolean direct = !groups.isEmpty(new Group(cycle, Set.of(unit), null));
        return Stream.concat(
                direct ? Stream.of(new SessionGroup(unit, true)) : Stream.empty(),
                children.stream().map(child -> new SessionGroup(child, false)));
    }
}
