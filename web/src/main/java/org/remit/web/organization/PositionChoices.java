package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.remit.organization.Direction;
import org.remit.organization.DutyPart;
import org.remit.organization.Frequency;
import org.remit.organization.FunctionView;
import org.remit.organization.Layer;
import org.remit.organization.OrganizationService;
import org.remit.organization.PositionContent;
import org.remit.organization.PositionRow;
import org.remit.organization.PositionStatus;
import org.remit.organization.StaffedPosition;
import org.remit.organization.StaffedUnit;
import org.remit.organization.UnitView;
import org.remit.organization.opening.PositionRequestService;
import org.remit.organization.template.TemplateView;

/** What the form for a new position offers to choose from; read once per request. */
@Named
@RequestScoped
public class PositionChoices {

    @Inject
    OrganizationService organization;

    @Inject
    PositionRequestService openings;

    private Map<String, StaffedUnit> units;
    private List<FunctionView> functions;

    public List<UnitView> getUnits() {
        return staffed().values().stream().map(StaffedUnit::unit).toList();
    }

    /** The leaves of the tree of functions: what a duty can belong to. */
    public List<FunctionView> getFunctions() {
        if (functions == null) {
            functions = organization.functions();
        }
        List<String> parents = functions.stream().map(FunctionView::parent).toList();
        return functions.stream()
                .filter(function -> !parents.contains(function.code()))
                .toList();
    }

    /** The positions of a unit and the heads of the units above it: whom a position of the unit can report to. */
    public List<PositionRow> superiors(String unit, String chosen) {
        List<PositionRow> rows = new ArrayList<>();
        for (StaffedUnit at = staffed().get(unit);
                at != null;
                at = staffed().get(at.unit().parent())) {
            boolean own = at.unit().code().equals(unit);
            String head = at.unit().headPosition();
            at.positions().stream()
                    .map(StaffedPosition::position)
                    .filter(row -> row.status() == PositionStatus.OPEN)
                    .filter(row -> own || row.code().equals(head) || row.code().equals(chosen))
                    .forEach(rows::add);
        }
        return rows;
    }

    /** The head of a unit, whom its positions usually report to. */
    public String headOf(String unit) {
        StaffedUnit found = staffed().get(unit);
        return found == null ? null : found.unit().headPosition();
    }

    /** @param start {@code template:KEY}, {@code position:CODE}, or anything else for an empty form */
    public PositionContent content(String start) {
        if (start != null && start.startsWith("template:")) {
            return openings.startFromTemplate(start.substring("template:".length()));
        } else if (start != null && start.startsWith("position:")) {
            return openings.startFromPosition(start.substring("position:".length()));
        }
        return openings.startEmpty();
    }

    public List<TemplateView> getTemplates() {
        return openings.templates();
    }

    public List<PositionRow> getPositions() {
        return staffed().values().stream()
                .flatMap(unit -> unit.positions().stream())
                .map(StaffedPosition::position)
                .toList();
    }

    public Layer[] getLayers() {
        return Layer.values();
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public DutyPart[] getParts() {
        return DutyPart.values();
    }

    public Frequency[] getFrequencies() {
        return Frequency.values();
    }

    private Map<String, StaffedUnit> staffed() {
        if (units == null) {
            units = Collections.unmodifiableMap(organization.tree().stream()
                    .collect(Collectors.toMap(
                            unit -> unit.unit().code(), Function.identity(), (one, other) -> one, LinkedHashMap::new)));
        }
        return units;
    }
}
