package org.remit.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.remit.server.TestServer;

/** The API as one of the demo's people calls it, or nobody. */
final class Api {

    static final String PASSWORD = "remit-demo";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final Map<String, String> headers = new LinkedHashMap<>();

    private Api() {}

    static Api nobody() {
        return new Api();
    }

    /** Signs in at the first call and keeps the token. */
    static Api as(String username) {
        return withToken(TOKENS.computeIfAbsent(username, Api::newToken));
    }

    static Api withToken(String token) {
        return nobody().with("Authorization", "Bearer " + token);
    }

    static String newToken(String username) {
        return nobody().post("/api/tokens", credentials(username, PASSWORD))
                .is(201)
                .text("/token");
    }

    static JsonObject credentials(String username, String password) {
        return Json.createObjectBuilder()
                .add("username", username)
                .add("password", password)
                .build();
    }

    /** The same caller with one more header. */
    Api with(String header, String value) {
        Api other = new Api();
        other.headers.putAll(headers);
        other.headers.put(header, value);
        return other;
    }

    Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    Answer put(String path, String body) {
        return typed().send("PUT", path, BodyPublishers.ofString(body));
    }

    Answer post(String path, JsonObject body) {
        return post(path, body.toString());
    }

    Answer post(String path, String body) {
        return post(path, body.getBytes(StandardCharsets.UTF_8));
    }

    Answer post(String path, byte[] body) {
        return typed().send("POST", path, BodyPublishers.ofByteArray(body));
    }

    /** Without a body and without its type. */
    Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    Answer send(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(TestServer.url() + path)).method(method, body);
        headers.forEach(request::setHeader);
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Api typed() {
        return headers.containsKey("Content-Type") ? this : with("Content-Type", "application/json");
    }
}
