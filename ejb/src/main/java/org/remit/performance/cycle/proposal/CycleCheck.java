package org.remit.performance.cycle.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.remit.organization.UnitBook;
import org.remit.organization.UnitTree;
import org.remit.people.People;
import org.remit.performance.cycle.CycleBook;
import org.remit.performance.cycle.CycleContent;
import org.remit.performance.cycle.content.CycleContentRules;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;

/** Whether a cycle can be asked for, and begun, by what the organisation is today. */
@ApplicationScoped
class CycleCheck {

    @Inject
    CycleBook book;

    @Inject
    CycleProposals proposals;

    @Inject
    UnitBook units;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** @throws BusinessException INVALID with one violation per field that is wrong */
    void check(CycleContent content) {
        List<Violation> found = new ArrayList<>(CycleContentRules.violations(content, LocalDate.now(clock)));
        units(content.units(), found);
        for (int i = 0; i < content.panel().size(); i++) {
            if (!people.canAct(content.panel().get(i))) {
                found.add(Violation.of("panel[" + i + "]", "error.cyclePanelGone"));
            }
        }
        if (!found.isEmpty()) {
            throw new BusinessException(Kind.INVALID, found);
        }
    }

    private void units(List<String> codes, List<Violation> found) {
        UnitTree tree = units.tree();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            if (tree.unit(code).isEmpty()) {
                found.add(Violation.of("units[" + i + "]", "error.unitUnknown", code));
            } else if (!seen.add(code) || tree.above(code).stream().anyMatch(above -> codes.contains(above.code()))) {
                found.add(Violation.of("units[" + i + "]", "error.cycleUnitTwice", code));
            }
        }
    }

    /** Once it is approved, nobody is faster from now on. */
    void refuseSecond(CycleContent content) {
        units.lockTree();
        refuse(begun(content));
    }

    /** While it is only asked for, what others have asked for comes first, too. */
    void refuseSecondWish(long requestId, CycleContent content) {
        units.lockTree();
        refuse(first(requestId, content));
    }

    private static void refuse(Optional<FirstCycle> other) {
        other.ifPresent(first -> {
            throw first.number() == null
                    ? BusinessException.conflict("error.cycleOverlaps", first.name(), String.valueOf(first.id()))
                    : BusinessException.conflict("error.cycleUnderWay", first.name(), first.number());
        });
    }

    /** The cycle, or the request for one, that stands in the way; empty while its period is not whole. */
    Optional<FirstCycle> first(long requestId, CycleContent content) {
        return begun(content).or(() -> underWay(requestId, content));
    }

    private Optional<FirstCycle> begun(CycleContent content) {
        UnitTree tree = units.tree();
        return period(content).stream()
                .flatMap(period -> book.during(period).stream())
                .filter(cycle -> share(tree, cycle.units(), content.units()))
                .map(cycle -> new FirstCycle(cycle.id(), null, cycle.name()))
                .findFirst();
    }

    private Optional<FirstCycle> underWay(long requestId, CycleContent content) {
        UnitTree tree = units.tree();
        Optional<Period> period = period(content);
        return proposals.underWay(requestId).stream()
                .filter(other -> {
                    CycleContent asked = other.proposal().content();
                    return period.flatMap(days -> period(asked).flatMap(days::within))
                                    .isPresent()
                            && share(tree, asked.units(), content.units());
                })
                .map(other -> new FirstCycle(
                        null, other.number(), other.proposal().content().name()))
                .findFirst();
    }

    private static Optional<Period> period(CycleContent content) {
        boolean whole =
                content.from() != null && content.to() != null && !content.to().isBefore(content.from());
        return whole ? Optional.of(new Period(content.from(), content.to())) : Optional.empty();
    }

    private static boolean share(UnitTree tree, List<String> some, List<String> others) {
        Set<String> covered = new HashSet<>();
        some.forEach(unit -> covered.addAll(tree.below(unit)));
        Stream<String> below = others.stream().flatMap(unit -> tree.below(unit).stream());
        return below.anyMatch(covered::contains);
    }
}
