package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen behind a proxy that ends TLS: keeps cookies, follows no redirect, fills in forms. */
public class Visitor {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]* value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers =
            new LinkedHashMap<>(Map.of("X-Forwarded-Proto", "https", "Accept-Language", "en"));
    private final String url;

    public Visitor(String url) {
        this.url = url;
    }

    /** With one more header from now on. */
    public Visitor with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public String session() {
        return cookies.get("JSESSIONID");
    }

    public HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    public HttpResponse<String> signIn(String username, String password) throws IOException, InterruptedException {
        return submit("/login.xhtml", "login", Map.of("username", username, "password", password), "submit");
    }

    /** Opens the page, fills in its form and presses the button. */
    public HttpResponse<String> submit(String path, String form, Map<String, String> fields, String button)
            throws IOException, InterruptedException {
        String page = open(path).body();
        Map<String, String> sent = new LinkedHashMap<>(Map.of(form, form, form + ":" + button, ""));
        fields.forEach((field, value) -> sent.put(form + ":" + field, value));
        sent.put("jakarta.faces.ViewState", found(VIEW_STATE, page));
        sent.put("primefaces.nonce", found(NONCE, page)); // added by a script there
        return post(path, sent);
    }

    private static String found(Pattern pattern, String page) {
        Matcher match = pattern.matcher(page);
        assertThat(match.find()).as(pattern + " in " + page).isTrue();
        return match.group(1);
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The API's login. */
    public HttpResponse<String> token(String username, String password) throws IOException, InterruptedException {
        String login = Json.createObjectBuilder()
                .add("username", username)
                .add("password", password)
                .build()
                .toString();
        return send(request("/api/tokens")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(login)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
