package org.remit.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.remit.approval.Outcome;
import org.remit.approval.RequestQueryService;
import org.remit.approval.RequestView;
import org.remit.approval.RequestView.RoundView;

/** The way a request takes: the diagram's steps, and which of them are done. */
@Named
@RequestScoped
public class DiagramBacking {

    @Inject
    RequestQueryService requests;

    @Inject
    ServletContext context;

    private FlowDiagram diagram;

    /**
     * One human step of the diagram.
     *
     * @param id its id in the diagram
     * @param state {@code done}, {@code current}, {@code ahead}, or {@code perhaps} when it comes only if it is needed
     */
    public record Step(String id, String state) {}

    /** The steps that were reached and, while one is open, those that regularly come yet, in the order of the diagram. */
    public List<Step> steps(RequestView view) {
        FlowDiagram flow = diagram(view.kind());
        return flow.humanSteps().stream()
                .map(id -> new Step(id, state(id, view, flow)))
                .filter(step -> step.state() != null)
                .toList();
    }

    /** The ids of the steps that have been passed, for the script that shades them. */
    public String done(RequestView view) {
        return String.join(" ", passed(view));
    }

    /** Where the script that draws lies, whatever its version. */
    public String getScript() {
        String folder = context.getResourcePaths("/webjars/bpmn-visualization/")
                .iterator()
                .next();
        return context.getContextPath() + folder + "dist/bpmn-visualization.min.js";
    }

    private FlowDiagram diagram(String kind) {
        if (diagram == null) {
            diagram = FlowDiagram.parse(requests.diagram(kind));
        }
        return diagram;
    }

    private static String state(String step, RequestView view, FlowDiagram flow) {
        String current = view.openRound() == null ? null : view.openRound().step();
        if (step.equals(current)) {
            return "current";
        } else if (passed(view).contains(step)) {
            return "done";
        } else if (current == null || !flow.stepsAfter(current).contains(step)) {
            return null;
        }
        return flow.mayPassBy(step, current) ? "perhaps" : "ahead";
    }

    /** The steps that this run has passed: after a return all of them lie ahead again. */
    private static Set<String> passed(RequestView view) {
        Set<String> passed = new LinkedHashSet<>();
        for (RoundView round : view.rounds()) {
            if (round.outcome() == Outcome.RETURNED || round.outcome() == Outcome.RESUBMITTED) {
                passed.clear();
            } else if (round.outcome() != null) {
                passed.add(round.step());
            }
        }
        return passed;
    }
}
