package org.remit.organization.structure;

import static org.remit.people.Role.EMPLOYEE;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.remit.organization.Incumbent;
import org.remit.organization.Incumbents;
import org.remit.organization.UnitBook;
import org.remit.organization.UnitRow;
import org.remit.organization.staffing.Span;
import org.remit.organization.staffing.Staffing;
import org.remit.organization.staffing.StaffingMemory;
import org.remit.people.PersonRef;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/**
 * The organisation as a whole, on any day: past, present or planned. Everybody in it may read it; costs are not in it. Each
 * answer takes a fixed number of queries, however large the organisation. Always in a transaction of its own: what it reads of
 * the staffing is remembered.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StructureService {

    /** How many levels below a unit are shown at once. */
    private static final int LEVELS = 2;

    private static final int MOST_PLANNED = 50;

    @Inject
    DayUnits units;

    @Inject
    Incumbents incumbents;

    @Inject
    StaffingMemory staffing;

    @Inject
    UnitBook book;

    @Inject
    Clock clock;

    /** The top of the tree, two levels deep. */
    @RolesAllowed(EMPLOYEE)
    public List<UnitNode> top(LocalDate day) {
        return top(structure(day, staffing.current()), day);
    }

    /** The top of the tree with what there is to say about the whole of it. */
    @RolesAllowed(EMPLOYEE)
    public OrganizationOverview overview(LocalDate day) {
        Staffing staffed = staffing.current();
        DayStructure structure = structure(day, staffed);
        List<Span> wide = staffed.widest(day, StructureHints.WIDEST_SPAN, StructureHints.MOST_SHOWN);
        return new OrganizationOverview(top(structure, day), hints(structure, wide), units.planned(day, MOST_PLANNED));
    }

    private DayStructure structure(LocalDate day, Staffing staffed) {
        return new DayStructure(units.tree(day), staffed.seats(day));
    }

    private List<UnitNode> top(DayStructure structure, LocalDate day) {
        List<String> top = structure.top();
        return structure.nodes(top, LEVELS, incumbents.of(structure.heads(top, LEVELS), day));
    }

    /** What these units are called, for lists that tell of many; a code that no unit has is left out. */
    @RolesAllowed(EMPLOYEE)
    public Map<String, LocalizedText> names(Set<String> codes) {
        return book.names(codes);
    }

    /**
     * One unit with two levels below it.
     *
     * @param wanted the day, or null for today
     * @throws BusinessException NOT_FOUND when there never was such a unit
     */
    @RolesAllowed(EMPLOYEE)
    public UnitPage unit(String code, LocalDate wanted) {
        LocalDate day = wanted == null ? LocalDate.now(clock) : wanted;
        UnitFacts present = units.find(code).orElseThrow(() -> BusinessException.notFound("error.unitUnknown", code));
        UnitFacts facts = units.past(present, day).orElse(present);
        if (!facts.inForceOn(day)) {
            return page(facts, new UnitNode(DayStructure.empty(facts.row()), List.of()), false, List.of(), null);
        }
        DayStructure structure = structure(day, staffing.current());
        List<UnitRow> above = structure.above(code);
        Set<String> heads = new LinkedHashSet<>(structure.heads(List.of(code), LEVELS));
        above.stream().map(UnitRow::headPosition).filter(Objects::nonNull).forEach(heads::add);
        Map<String, List<Incumbent>> held = incumbents.of(heads, day);
        UnitNode node = structure.nodes(List.of(code), LEVELS, held).get(0);
        return page(facts, node, true, above, decider(above, held));
    }

    private StructureHints hints(DayStructure structure, List<Span> wide) {
        Map<String, LocalizedText> titles =
                units.titles(wide.stream().map(Span::position).toList());
        return new StructureHints(
                structure.levels(),
                structure.deeperThan(StructureHints.MOST_LEVELS, StructureHints.MOST_SHOWN),
                wide.stream()
                        .map(span -> new WideSpan(span.position(), titles.get(span.position()), span.seats()))
                        .toList());
    }

    /** The units that nobody heads today, for HR to see to. */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public Page<UnitRef> withoutHead(PageRequest page) {
        return units.withoutHead(LocalDate.now(clock), page);
    }

    private static PersonRef decider(List<UnitRow> above, Map<String, List<Incumbent>> held) {
        return above.stream()
                .map(unit -> held.getOrDefault(unit.headPosition(), List.of()))
                .flatMap(List::stream)
                .map(Incumbent::person)
                .findFirst()
                .orElse(null);
    }

    private UnitPage page(UnitFacts facts, UnitNode node, boolean inForce, List<UnitRow> above, PersonRef decider) {
        List<UnitRef> path = new ArrayList<>(above.stream()
                .map(unit -> new UnitRef(unit.code(), unit.name()))
                .toList());
        Collections.reverse(path);
        return new UnitPage(
                node,
                facts.charter(),
                facts.validFrom(),
                facts.validTo(),
                facts.version(),
                inForce,
                path,
                decider,
                units.history(facts.row().code()));
    }
}
