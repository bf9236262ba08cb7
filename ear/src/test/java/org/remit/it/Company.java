package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** The demo company's people, as they act over REST. */
public class Company {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String POSITION = """
            {"unit":"MKT","title":{"zh":"短视频编导","en":"%s"},"layer":"EXECUTION","headcount":1,"monthlyCost":9000.00,
             "currency":"CNY","permanent":false,"validFrom":"%s","validTo":"%s","reportsTo":"MKT-MANAGER",
             "duties":[{"text":{"en":"Shoot the short videos of the sale"},"function":"NEW_MEDIA",
               "kpis":[{"name":{"en":"Completion rate"},"unit":"%%","direction":"HIGHER","target":35,"frequency":"WEEKLY"}]}]}
            """;

    private final String url;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    public Company(String url) {
        this.url = url;
    }

    /** HR asks for a temporary position in marketing. */
    public HttpResponse<String> ask(String title, LocalDate from) {
        return post("hr.staff", "/api/position-requests", POSITION.formatted(title, from, from.plusMonths(1)));
    }

    /** HR asks for a permanent one, on which the board has to vote. */
    public HttpResponse<String> askForGood(String title, LocalDate from) {
        String position = POSITION.formatted(title, from, from)
                .replace("\"permanent\":false", "\"permanent\":true")
                .replace("\"validTo\":\"%s\",".formatted(from), "");
        return post("hr.staff", "/api/position-requests", position);
    }

    /** The same as a temporary one; the request's number. */
    public String asked(String title, LocalDate from) {
        HttpResponse<String> answer = ask(title, from);
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return object(answer).getString("number");
    }

    public HttpResponse<String> decide(String username, String request, String outcome, String comment) {
        JsonObject decision = Json.createObjectBuilder()
                .add("outcome", outcome)
                .add("comment", comment)
                .build();
        return post(username, "/api/work-items/" + workItem(username, request) + "/decision", decision.toString());
    }

    /** The same by who has read what others may change meanwhile. */
    public HttpResponse<String> decideOn(String read, String username, String request, String outcome, String comment) {
        JsonObject decision = Json.createObjectBuilder()
                .add("outcome", outcome)
                .add("comment", comment)
                .add("read", read)
                .build();
        return post(username, "/api/work-items/" + workItem(username, request) + "/decision", decision.toString());
    }

    public long workItem(String username, String request) {
        JsonArray items =
                object(get(username, "/api/inbox?size=200&sort=-openedAt")).getJsonArray("items");
        return items.getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("request").equals(request))
                .map(item -> item.getJsonNumber("workItem").longValue())
                .findFirst()
                .orElseThrow(() -> new AssertionError(username + " has no work item of " + request));
    }

    public JsonObject request(String number) {
        return object(get("hr.staff", "/api/requests/" + number));
    }

    public HttpResponse<String> get(String username, String path) {
        return send(authorized(username, path).GET());
    }

    public HttpResponse<String> post(String username, String path, String body) {
        return send(authorized(username, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> put(String username, String path, String body) {
        return send(authorized(username, path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> delete(String username, String path) {
        return send(authorized(username, path).DELETE());
    }

    public HttpResponse<String> login(String username, String password) {
        String login = Json.createObjectBuilder()
                .add("username", username)
                .add("password", password)
                .build()
                .toString();
        return send(HttpRequest.newBuilder(URI.create(url + "/api/tokens"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(login)));
    }

    public static JsonObject object(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private HttpRequest.Builder authorized(String username, String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(username, this::token));
    }

    private String token(String username) {
        return object(login(username, "remit-demo")).getString("token");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Looks now and then: the server's timers and sweeps have no other way to say that they are done. */
    static void await(BooleanSupplier done) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.sleep(500);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }
}
