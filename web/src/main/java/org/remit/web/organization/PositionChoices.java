package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.remit.organization.Direction;
import org.remit.organization.DutyPart;
import org.remit.organization.Frequency;
import org.remit.organization.FunctionView;
import org.remit.organization.Layer;
import org.remit.organization.OrganizationService;
import org.remit.organization.PositionContent;
import org.remit.organization.PositionRow;
import org.remit.organization.opening.PositionRequestService;

/** What the form for a new position offers to choose from; read once per request. */
@Named
@RequestScoped
public class PositionChoices {

    @Inject
    OrganizationService organization;

    @Inject
    PositionRequestService openings;

    private List<FunctionView> functions;
    private final Map<List<String>, List<PositionRow>> superiors = new HashMap<>();

    /**
     * What a duty can belong to: the leaves of the tree of functions that are in use.
     *
     * @param chosen the function that was chosen before it got parts or was retired, or null; it stays until another is chosen
     */
    public List<FunctionView> functions(String chosen) {
        if (functions == null) {
            functions = organization.functions();
        }
        List<String> parents = functions.stream()
                .filter(function -> !function.retired())
                .map(FunctionView::parent)
                .toList();
        return functions.stream()
                .filter(function ->
                        function.code().equals(chosen) || !function.retired() && !parents.contains(function.code()))
                .toList();
    }

    /** Whom a position of the unit can report to. */
    public List<PositionRow> superiors(String unit, String chosen) {
        return unit == null
                ? List.of()
                : superiors.computeIfAbsent(
                        Arrays.asList(unit, chosen), choice -> organization.superiors(unit, chosen));
    }

    /** The head of a unit, whom its positions usually report to. */
    public String headOf(String unit) {
        return unit == null ? null : organization.headPosition(unit);
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
}
