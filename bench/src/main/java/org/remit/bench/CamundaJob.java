package org.remit.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The yardstick's job: start a process of three user tasks; three times list what waits, and complete it. */
class CamundaJob implements Job {

    private static final String[] ASSIGNEES = {"head", "hr.manager", "board.chair"};

    private final Web web;

    CamundaJob(String base) {
        web = new Web(base + "/engine-rest");
    }

    @Override
    public void run(int client, Stopwatch stopwatch) throws Exception {
        String instance = stopwatch
                .time("submit", () -> web.post("/process-definition/key/yardstick/start", null, Map.of()))
                .path("id")
                .asText();
        for (String assignee : ASSIGNEES) {
            String task = stopwatch.time("inbox", () -> find(assignee, instance));
            stopwatch.time("decide", () -> web.post("/task/" + task + "/complete", null, Map.of()));
        }
    }

    private String find(String assignee, String instance) throws Exception {
        String query = "/task?assignee=" + assignee + "&sortBy=created&sortOrder=asc&firstResult=0&maxResults=20";
        for (JsonNode task : web.get(query, null)) {
            if (task.path("processInstanceId").asText().equals(instance)) {
                return task.path("id").asText();
            }
        }
        throw new IllegalStateException("no task of " + instance + " waits for " + assignee);
    }

    @Override
    public int decisions() {
        return ASSIGNEES.length;
    }
}
