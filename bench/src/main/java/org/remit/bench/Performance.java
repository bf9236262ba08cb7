package org.remit.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A month of a large organisation on PostgreSQL: 8 measurements for everybody over REST, then all sheets scored, next to the
 * {@code INSERT..SELECT} that writes the same rows; then a review cycle of everybody, and the pages that look at all of it.
 */
class Performance implements Bench.Scenario {

    private static final int BATCH = 5_000;
    private static final int ROUNDS = 2;

    /** Looking starts a JVM, which is work for the machine that is measured. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private Server server;
    private double peak;
    private long lastLook;

    @Override
    public void run(Report report) throws Exception {
        Path work = Directories.empty(Settings.OUTPUT.resolve("performance"));
        Postgres postgres = Postgres.start(work.resolve("postgres"));
        Remit remit = new Remit(Settings.ROOT, work.resolve("remit"), postgres);
        Started.stop(remit.start());
        try (Connection connection = remit.connect()) {
            new BigOrganization(connection).add(Settings.PEOPLE);
            BigCycle cycle = new BigCycle(connection);
            cycle.nameHeads();
            BigReview review = new BigReview(connection);
            review.add();
            server = remit.start();
            String token = new Web(Settings.REMIT)
                    .post("/api/tokens", null, Map.of("username", "hr.manager", "password", "remit-demo"))
                    .get("token")
                    .asText();
            measure(report, review.holders(), token);
            score(report, review, token);
            cycle.measure(report);
            Started.stop(server);
        }
        report.add(
                "load of the machine",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                "(1 min)");
    }

    private void measure(Report report, List<BigReview.Holder> holders, String token) throws Exception {
        Web web = new Web(Settings.REMIT);
        double before = heapBefore();
        long start = System.nanoTime();
        List<Map<String, Object>> batch = new ArrayList<>();
        int number = 0;
        for (BigReview.Holder holder : holders) {
            for (int kpi = 0; kpi < BigReview.KPIS; kpi++) {
                batch.add(measurement(holder, kpi, number++));
            }
            if (batch.size() == BATCH) {
                push(web, token, batch);
            }
        }
        if (!batch.isEmpty()) {
            push(web, token, batch);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        report.add("import of " + number + " measurements over REST", seconds, "s");
        report.add("measurements", number / seconds, "1/s");
        report.add("heap before the import", before, "MB");
        report.add("peak heap during the import", peak, "MB");
    }

    private void push(Web web, String token, List<Map<String, Object>> batch) throws Exception {
        int added = web.post("/api/performance/measurements", token, Map.of("measurements", batch))
                .get("added")
                .asInt();
        if (added != batch.size()) {
            throw new IllegalStateException(added + " of " + batch.size() + " measurements were taken in");
        }
        batch.clear();
        lookAtHeap();
    }

    private static Map<String, Object> measurement(BigReview.Holder holder, int kpi, int number) {
        Map<String, Object> measurement = new LinkedHashMap<>();
        measurement.put("kpi", BigReview.kpi(kpi));
        measurement.put("position", holder.position());
        measurement.put("person", holder.username());
        measurement.put("period", BigReview.PERIOD);
        if (BigReview.ratio(kpi)) {
            measurement.put("numerator", number * 37 % 900);
            measurement.put("denominator", 10_000 + number % 77);
        } else {
            measurement.put("value", number * 37 % 900);
        }
        return measurement;
    }

    private void score(Report report, BigReview review, String token) throws Exception {
        double scored = 0;
        double copied = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            double before = heapBefore();
            long start = System.nanoTime();
            JsonNode run = finished(token);
            double seconds = (System.nanoTime() - start) / 1e9;
            double again = review.copyScores(run.get("run").asLong(), round);
            scored += seconds;
            copied += again;
            report.add("scoring of " + run.get("scored").asInt() + " sheets, round " + round, seconds, "s");
            report.add("INSERT..SELECT of the same rows, round " + round, again, "s");
            report.add("heap before the scoring, round " + round, before, "MB");
            report.add("peak heap during the scoring, round " + round, peak, "MB");
        }
        report.add("scoring to INSERT..SELECT", scored / copied, "(limit 2)");
        report.add("lines of scores, all rounds", review.count("performance_score_line"), "rows");
    }

    private JsonNode finished(String token) throws Exception {
        Web web = new Web(Settings.REMIT);
        String path = web.post(
                        "/api/performance/score-runs",
                        token,
                        Map.of("from", BigReview.FIRST_DAY, "to", BigReview.LAST_DAY))
                .asText();
        JsonNode run = web.get(path, token);
        while (run.get("finishedAt").isNull()) {
            lookAtHeap();
            TimeUnit.MILLISECONDS.sleep(250);
            run = web.get(path, token);
        }
        return run;
    }

    private void lookAtHeap() throws IOException {
        if (System.nanoTime() - lastLook > BETWEEN_LOOKS.toNanos()) {
            peak = Math.max(peak, server.heapMegabytes());
            lastLook = System.nanoTime();
        }
    }

    private double heapBefore() throws Exception {
        server.collectGarbage();
        peak = 0;
        return server.heapMegabytes();
    }
}
