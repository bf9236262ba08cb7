package org.remit.bench;

import java.io.IOException;
import java.net.CookieManager;
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

/** Somebody who is signed in and reads pages, one after the other. */
class Reader {

    private static final String PASSWORD = "remit-demo";
    private static final Pattern INPUT = Pattern.compile("<(?:input|button)[^>]*>");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;

    private Reader(String base) {
        this.base = base;
    }

    static Reader signIn(String base, String username) throws IOException, InterruptedException {
        Reader reader = new Reader(base);
        String login = reader.read("/login.xhtml");
        String form = login.substring(login.lastIndexOf("<form", login.indexOf("type=\"password\"")));
        form = form.substring(0, form.indexOf("</form>"));
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(form);
        while (inputs.find()) {
            String type = attribute(inputs.group(), "type");
            String value = "password".equals(type)
                    ? PASSWORD
                    : "text".equals(type) ? username : attribute(inputs.group(), "value");
            fields.put(attribute(inputs.group(), "name"), value == null ? "" : value);
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/login.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields.entrySet().stream()
                        .filter(field -> field.getKey() != null)
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))))
                .build();
        reader.http.send(request, BodyHandlers.ofString());
        if (reader.read("/home.xhtml").contains("type=\"password\"")) {
            throw new IOException(username + " could not sign in");
        }
        return reader;
    }

    int status(String path) throws IOException, InterruptedException {
        return get(path).statusCode();
    }

    String read(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString());
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&") : null;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
