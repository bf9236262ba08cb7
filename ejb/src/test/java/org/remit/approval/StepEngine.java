package org.remit.approval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.remit.workflow.Step;
import org.remit.workflow.Workflow;

/** An engine that goes through a list of steps, back to mending on a return, and from there to the first step again. */
final class StepEngine implements Workflow {

    private record Visit(long request, int index) {}

    private static final int MENDING = -1;

    private final List<String> steps = new ArrayList<>();
    private final Map<String, Visit> visits = new ConcurrentHashMap<>();
    final List<String> cancelled = new ArrayList<>();
    /** What it was told when a step was completed last. */
    Map<String, Object> facts = Map.of();

    /** Whom this thread's transaction works with. */
    private final ThreadLocal<Served> served = new ThreadLocal<>();

    private record Served(Desk desk, RequestFlow flow) {}

    void serve(Desk desk, RequestFlow flow) {
        served.set(new Served(desk, flow));
    }

    /** Each step is written as its properties: {@code participants=board;rule=vote}. */
    void steps(String... properties) {
        steps.clear();
        steps.addAll(List.of(properties));
    }

    @Override
    public void start(String key, long requestId, Map<String, Object> facts) {
        reach(requestId, 0);
    }

    @Override
    public void complete(String visit, String step, String outcome, Map<String, Object> facts) {
        Visit left = visits.remove(visit);
        this.facts = facts;
        switch (Outcome.valueOf(outcome)) {
            case APPROVED, ACCEPTED, WAIVED, SIGNED, UNSIGNED, GRANTED -> reach(left.request(), left.index() + 1);
            case RESUBMITTED -> reach(left.request(), 0);
            case RETURNED -> reach(left.request(), MENDING);
            case LAPSED -> served.get().flow().lapse(left.request());
            default -> served.get().flow().reject(left.request());
        }
    }

    private void reach(long request, int index) {
        if (index == steps.size()) {
            served.get().flow().approve(request);
            return;
        }
        String visit = "visit-" + request + "-" + visits.size() + "-" + System.nanoTime();
        visits.put(visit, new Visit(request, index));
        String text = index == MENDING ? "participants=applicant;rule=mend" : steps.get(index);
        String name = index == MENDING ? "userTask_mend" : "userTask_" + (index + 1);
        served.get().desk().reached(new Step(request, "position-opening", name, visit, properties(text)));
    }

    private static Map<String, String> properties(String text) {
        Map<String, String> properties = new HashMap<>();
        for (String property : text.split(";")) {
            String[] parts = property.split("=", 2);
            properties.put(parts[0], parts[1]);
        }
        return properties;
    }

    @Override
    public boolean proceed(long requestId, String event) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void cancel(long requestId, String reason) {
        cancelled.add(requestId + " " + reason);
    }

    @Override
    public List<String> decide(String table, Map<String, Object> facts) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String diagram(String key) {
        throw new UnsupportedOperationException();
    }
}
