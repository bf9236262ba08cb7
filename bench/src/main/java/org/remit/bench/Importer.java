package org.remit.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Brings a file into the organisation over REST and watches the server's heap meanwhile. */
class Importer {

    /** Megabytes and seconds. */
    record Result(double secondsChecked, double secondsWritten, double heapBefore, double heapPeak) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> AT_WORK = Set.of("UPLOADED", "CHECKING", "IMPORTING");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String token;
    private final Server server;
    private double peak;

    Importer(String base, String username, Server server) throws IOException, InterruptedException {
        this.base = base;
        this.server = server;
        this.token = new Web(base)
                .post("/api/tokens", null, Map.of("username", username, "password", "remit-demo"))
                .get("token")
                .asText();
    }

    Result bringIn(String kind, String file) throws Exception {
        server.collectGarbage();
        double before = server.heapMegabytes();
        long start = System.nanoTime();
        String path = "/api/imports/"
                + post("/api/imports?kind=" + kind + "&name=bench.csv", file).get("id");
        settle(path, "CHECKED");
        long checked = System.nanoTime();
        post(path + "/start", "");
        settle(path, "DONE");
        return new Result((checked - start) / 1e9, (System.nanoTime() - checked) / 1e9, before, peak);
    }

    private void settle(String path, String wanted) throws Exception {
        JsonNode view = new Web(base).get(path, token);
        while (AT_WORK.contains(view.get("state").asText())) {
            peak = Math.max(peak, server.heapMegabytes());
            TimeUnit.MILLISECONDS.sleep(200);
            view = new Web(base).get(path, token);
        }
        if (!view.get("state").asText().equals(wanted) || view.get("findings").asInt() > 0) {
            throw new IOException("the import has ended as " + view);
        }
    }

    private JsonNode post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
    }
}
