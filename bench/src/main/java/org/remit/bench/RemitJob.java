package org.remit.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Remit's main job: a permanent position is asked for; the head of the unit, the HR manager and the board say yes. */
class RemitJob implements Job {

    private static final Map<String, String> HEADS = Map.of(
            "MKT", "head.marketing",
            "PRD", "head.product",
            "SVC", "head.service",
            "LOG", "head.logistics",
            "DAT", "head.data");
    private static final List<String> UNITS = HEADS.keySet().stream().sorted().toList();
    private static final List<String> BOARD = List.of("board.chair", "board.1", "board.2", "board.3", "board.4");

    private final Web web;
    private final List<String> board;
    private final Map<String, String> tokens = new HashMap<>();
    private final AtomicInteger titles = new AtomicInteger();

    /** Takes a token for every account that the job needs. */
    RemitJob(String base, int boardMembers) throws Exception {
        web = new Web(base + "/api");
        board = BOARD.subList(0, boardMembers);
        signIn("hr.staff");
        signIn("hr.manager");
        for (String head : HEADS.values()) {
            signIn(head);
        }
        for (String member : board) {
            signIn(member);
        }
    }

    private void signIn(String username) throws Exception {
        Map<String, String> login = Map.of("username", username, "password", "remit-demo");
        tokens.put(username, web.post("/tokens", null, login).path("token").asText());
    }

    @Override
    public void run(int client, Stopwatch stopwatch) throws Exception {
        String unit = UNITS.get(client % UNITS.size());
        Object body = position(unit, "Bench " + System.nanoTime() + "-" + titles.incrementAndGet());
        String location = stopwatch
                .time("submit", () -> web.post("/position-requests", tokens.get("hr.staff"), body))
                .asText();
        String request = location.substring(location.lastIndexOf('/') + 1);
        decide(HEADS.get(unit), request, stopwatch);
        decide("hr.manager", request, stopwatch);
        for (String member : board) {
            decide(member, request, stopwatch);
        }
    }

    private void decide(String username, String request, Stopwatch stopwatch) throws Exception {
        String token = tokens.get(username);
        long workItem = stopwatch.time("inbox", () -> find(request, token));
        Map<String, String> yes = Map.of("outcome", "APPROVED", "comment", "Agreed.");
        stopwatch.time("decide", () -> web.post("/work-items/" + workItem + "/decision", token, yes));
    }

    private long find(String request, String token) throws Exception {
        for (JsonNode item : web.get("/inbox", token).path("items")) {
            if (item.path("request").asText().equals(request)) {
                return item.path("workItem").asLong();
            }
        }
        throw new IllegalStateException(request + " is not on the first page of the inbox");
    }

    @Override
    public int decisions() {
        return 2 + board.size();
    }

    private static Map<String, Object> position(String unit, String title) {
        Map<String, Object> kpi = Map.of(
                "name", Map.of("zh", "完播率", "en", "Completion rate"),
                "unit", "%",
                "direction", "HIGHER",
                "target", 35,
                "frequency", "WEEKLY");
        Map<String, Object> duty = Map.of(
                "text", Map.of("zh", "每周制作短视频", "en", "Produce short videos every week"),
                "function", "NEW_MEDIA",
                "kpis", List.of(kpi));
        return Map.of(
                "unit",
                unit,
                "title",
                Map.of("en", title),
                "layer",
                "EXECUTION",
                "headcount",
                1,
                "monthlyCost",
                12000,
                "currency",
                "CNY",
                "permanent",
                true,
                "validFrom",
                LocalDate.now().toString(),
                "reportsTo",
                unit + "-MANAGER",
                "duties",
                List.of(duty));
    }
}
