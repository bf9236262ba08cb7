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

    private List<String> steps;

    /**
     * One human step of the diagram.
     *
     * @param id its id in the diagram
     * @param state {@code done}, {@code current} or {@code open}
     */
    public record Step(String id, String state) {}

    /** The steps in the order of the diagram. */
    public List<Step> steps(RequestView view) {
        return humanSteps(view.kind()).stream()
                .map(id -> new Step(id, state(id, view)))
                .filter(step -> !isDetour(step))
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

    private List<String> humanSteps(String kind) {
        if (steps == null) {
            steps = FlowDiagram.parse(requests.diagram(kind)).humanSteps();
        }
        return steps;
    }

    private static String state(String step, RequestView view) {
        if (view.openRound() != null && view.openRound().step().equals(step)) {
            return "current";
        }
        return passed(view).contains(step) ? "done" : "open";
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

    /** Mending is no step that lies ahead of anybody. */
    private static boolean isDetour(Step step) {
        return step.state().equals("open") && step.id().contains("mend");
    }
}
