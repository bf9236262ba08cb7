package org.remit.performance.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.organization.UnitBook;
import org.remit.organization.UnitRow;
import org.remit.organization.UnitTree;
import org.remit.performance.scoring.measure.Period;

/** The review cycles as those features see them that work for them; it asks nobody for rights. */
@ApplicationScoped
public class CycleBook {

    @Inject
    Cycles cycles;

    @Inject
    CycleMoves moves;

    @Inject
    UnitBook units;

    /**
     * Begins a cycle that was approved.
     *
     * @return its id
     */
    public long begin(long requestId, CycleContent content) {
        return moves.begin(requestId, content);
    }

    /** @throws org.remit.shared.BusinessException NOT_FOUND */
    public CycleView cycle(long id) {
        return cycles.get(id).view();
    }

    /** The same, and it enters no other stage until the transaction ends. */
    public CycleView hold(long id) {
        return cycles.lock(id).view();
    }

    /** The cycles that stand at a stage, the oldest first. */
    public List<CycleView> cyclesIn(CycleStage stage) {
        return cycles.in(stage).stream().map(ReviewCycle::view).toList();
    }

    /** The cycles in which a unit takes part, by itself or by one above it, the latest first. */
    public List<CycleView> covers(String unit) {
        Set<String> codes = Stream.concat(
                        Stream.of(unit), units.tree().above(unit).stream().map(UnitRow::code))
                .collect(Collectors.toSet());
        return cycles.naming(codes).stream().map(ReviewCycle::view).toList();
    }

    /** The cycle that a request has led to; empty before its approval. */
    public Optional<Long> ofRequest(long requestId) {
        return cycles.ofRequest(requestId);
    }

    /** The cycles that review one of these days, the earliest first. */
    public List<CycleView> during(Period period) {
        return cycles.during(period).stream().map(ReviewCycle::view).toList();
    }

    /** The one that was approved last; empty before the first. */
    public Optional<CycleView> latest() {
        return cycles.latest().map(ReviewCycle::view);
    }

    /** The codes of all units that take part in a cycle: those that it names and everything below them. */
    public Set<String> units(long id) {
        UnitTree tree = units.tree();
        Set<String> codes = new LinkedHashSet<>();
        cycles.get(id).units().forEach(unit -> codes.addAll(tree.below(unit)));
        return codes;
    }

    /**
     * Everybody's review is there: the cycle goes on to the stage whose day it is. Said again, it changes nothing.
     *
     * @throws org.remit.shared.BusinessException NOT_FOUND
     */
    public void started(long id) {
        moves.start(id);
    }
}
