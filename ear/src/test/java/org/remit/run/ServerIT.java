package org.remit.run;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.it.Company;
import org.remit.it.Visitor;

/** The server as it is run for real: no demo, behind a proxy that ends TLS. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServerIT {

    private static final Pattern ONE_TIME = Pattern.compile("one-time password (\\S+) and");
    private static final Pattern SCRIPT = Pattern.compile("<script([^>]*)>");
    private static final Pattern NONCE = Pattern.compile("script-src 'self' 'nonce-([\\w+/=-]+)'");
    private static final Pattern SHOWN_ONCE = Pattern.compile("id=\"oneTimePassword\"[^>]*>([^<]+)<");
    private static final String OWN_PASSWORD = "Three geese over the harbour";

    @TempDir
    static Path directory;

    private static RunningRemit remit;
    private static String password;

    private final Visitor visitor = new Visitor(remit.url());

    @BeforeAll
    static void start() throws Exception {
        Path data = directory.resolve("data");
        remit = RunningRemit.start(data, Map.of("REMIT_DEMO", "false", "REMIT_TLS", "true"));
        Matcher told = ONE_TIME.matcher(Files.readString(data.resolve("log/server.log")));
        assertThat(told.find()).as("a one-time password in the log").isTrue();
        password = told.group(1);
    }

    @AfterAll
    static void stop() throws Exception {
        if (remit != null) {
            remit.close();
        }
    }

    @Test
    void aPageRunsNoScriptButItsOwn() throws Exception {
        HttpResponse<String> page = visitor.open("/login.xhtml");

        String policy = header(page, "Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe-eval")
                .doesNotContainPattern("script-src[^;]*unsafe-inline");
        assertThat(SCRIPT.matcher(page.body()).results().map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script).contains("nonce=\"" + nonce(policy) + "\""));
        assertThat(nonce(header(visitor.open("/login.xhtml"), "Content-Security-Policy")))
                .isNotEqualTo(nonce(policy));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login.xhtml", "/error/404.xhtml", "/api/me"})
    void everyAnswerTellsTheBrowserWhatItMayNotDo(String path) throws Exception {
        HttpResponse<String> answer = visitor.open(path);

        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void theCookieOfTheSessionStaysOnThisSiteAndOnTlsAndOutOfScripts() throws Exception {
        String cookie = header(visitor.open("/login.xhtml"), "Set-Cookie");

        assertThat(cookie).startsWith("JSESSIONID=");
        assertThat(cookie.split("; ")).contains("HttpOnly", "SameSite=Lax").containsAnyOf("secure", "Secure");
    }

    @Test
    void theSessionHasAnotherIdAfterTheLogin() throws Exception {
        visitor.open("/login.xhtml");
        String before = visitor.session();

        assertThat(visitor.signIn("admin", password).statusCode()).isEqualTo(302);

        assertThat(visitor.session()).isNotEqualTo(before);
        Visitor thief = new Visitor(remit.url()).with("Cookie", "JSESSIONID=" + before);
        assertThat(header(thief.open("/home.xhtml"), "Location")).contains("/login.xhtml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void aFormFromAnotherSiteIsRefused(String site) throws Exception {
        visitor.with("Sec-Fetch-Site", site);

        assertThat(visitor.signIn("admin", password).statusCode()).isEqualTo(403);
        assertThat(visitor.post("/preferences", Map.of("theme", "dark")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFormWithoutTheStateOfItsPageDoesNothing() throws Exception {
        Map<String, String> forged =
                Map.of("login", "login", "login:username", "admin", "login:password", password, "login:submit", "");

        assertThat(visitor.post("/login.xhtml", forged).statusCode()).isEqualTo(200);

        assertThat(header(visitor.open("/home.xhtml"), "Location")).contains("/login.xhtml");
    }

    /** The names differ, so that none of them is locked by itself. */
    @Test
    void twentyWrongPasswordsLockTheirAddressOnly() throws Exception {
        Visitor guesser = new Visitor(remit.url()).with("X-Forwarded-For", "203.0.113.7");
        for (int i = 0; i < 20; i++) {
            assertThat(guesser.token("guessed." + i, "wrong").statusCode()).isIn(401, 429);
        }

        HttpResponse<String> locked = guesser.token("admin", password);
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(header(locked, "Retry-After"))).isBetween(60, 900);
        assertThat(guesser.signIn("admin", password).body()).contains("Too many wrong passwords from this address");
        Visitor neighbour = new Visitor(remit.url()).with("X-Forwarded-For", "203.0.113.8");
        assertThat(neighbour.token("admin", password).statusCode()).isEqualTo(201);
    }

    @Test
    void theOneTimePasswordOpensNothingButItsOwnChangeAndTheHouseIsEmpty() throws Exception {
        assertThat(new Visitor(remit.url()).token("hr.staff", "remit-demo").statusCode())
                .isEqualTo(401);
        assertThat(visitor.open("/login.xhtml").body()).doesNotContain("data-username");
        visitor.signIn("admin", password);
        for (String page : List.of("/home.xhtml", "/people/accounts.xhtml", "/organization/organization.xhtml")) {
            assertThat(header(visitor.open(page), "Location")).as(page).endsWith("/people/account.xhtml");
        }
        HttpResponse<String> refused = api("/api/org-units");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Company.object(refused).getString("detail")).contains("good for one login only");

        changePassword();

        assertThat(visitor.open("/home.xhtml").statusCode()).isEqualTo(200);
        assertThat(Company.object(api("/api/org-units")).getJsonArray("items")).isEmpty();
        assertThat(Company.object(api("/api/positions")).getInt("total")).isZero();
        JsonObject me = Company.object(api("/api/me"));
        assertThat(me.getJsonArray("roles").toString()).contains("ADMIN");
        assertThat(visitor.open("/people/accounts.xhtml").body().split("<tr", -1))
                .as("a head and one account")
                .hasSize(3);
    }

    /** Last, since the others find the house as it is at the first start. */
    @Test
    @Order(Integer.MAX_VALUE)
    void theAdministratorPutsATemplateInAndLetsSomebodyInWhoOpensAPosition() throws Exception {
        visitor.signIn("admin", password);
        if (visitor.open("/home.xhtml").statusCode() == 302) {
            changePassword();
        }
        HttpResponse<String> loaded =
                visitor.submit("/organization/templates.xhtml?template=T1", "put", Map.of(), "go");
        assertThat(header(loaded, "Location")).endsWith("/organization/organization.xhtml");
        assertThat(visitor.open("/organization/organization.xhtml").body()).contains("MKT-MANAGER");

        Map<String, String> wanted = new HashMap<>(Map.of(
                "username",
                "hr.staff2",
                "nameEn",
                "Second HR staff",
                "roleChoice",
                "HR_STAFF",
                "position_hinput",
                "HR-STAFF"));
        String nameless = visitor.submit("/people/accounts.xhtml", "newAccount", Map.of("username", "admin"), "create")
                .body();
        assertThat(nameless).contains("Please fill in at least one language");
        String made = visitor.submit("/people/accounts.xhtml", "newAccount", wanted, "create")
                .body();
        Matcher shown = SHOWN_ONCE.matcher(made);
        assertThat(shown.find()).as(made).isTrue();
        assertThat(visitor.open("/people/accounts.xhtml").body()).doesNotContain(shown.group(1));
        assertThat(visitor.submit("/people/accounts.xhtml", "newAccount", another(wanted), "create")
                        .body())
                .as("its only seat")
                .contains("has no vacant seat");
        wanted.remove("position_hinput");
        assertThat(visitor.submit("/people/accounts.xhtml", "newAccount", wanted, "create")
                        .body())
                .contains("The username hr.staff2 is taken", "Second HR staff");
        assertThat(visitor.open("/shared/audit.xhtml").body()).contains("Loaded a template", "Made an account");

        Visitor newcomer = new Visitor(remit.url());
        newcomer.signIn("hr.staff2", shown.group(1));
        newcomer.submit(
                "/people/account.xhtml",
                "passwordForm",
                Map.of("oldPassword", shown.group(1), "newPassword", OWN_PASSWORD, "repeated", OWN_PASSWORD),
                "change");
        assertThat(newcomer.open("/organization/position-opening-form.xhtml").statusCode())
                .isEqualTo(200);
        assertThat(newcomer.open("/people/accounts.xhtml").statusCode()).isEqualTo(403);
        assertThat(newcomer.open("/organization/templates.xhtml").statusCode()).isEqualTo(403);
    }

    private static Map<String, String> another(Map<String, String> wanted) {
        Map<String, String> other = new HashMap<>(wanted);
        other.put("username", "hr.staff3");
        return other;
    }

    private void changePassword() throws IOException, InterruptedException {
        String oneTime = password;
        visitor.submit(
                "/people/account.xhtml",
                "passwordForm",
                Map.of("oldPassword", oneTime, "newPassword", OWN_PASSWORD, "repeated", OWN_PASSWORD),
                "change");
        password = OWN_PASSWORD;
        assertThat(new Visitor(remit.url()).token("admin", oneTime).statusCode())
                .isEqualTo(401);
    }

    private static HttpResponse<String> api(String path) throws IOException, InterruptedException {
        String token = Company.object(new Visitor(remit.url()).token("admin", password))
                .getString("token");
        return new Visitor(remit.url()).with("Authorization", "Bearer " + token).open(path);
    }

    private static String nonce(String policy) {
        Matcher nonce = NONCE.matcher(policy);
        assertThat(nonce.find()).as(policy).isTrue();
        return nonce.group(1);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers()
                .firstValue(name)
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " without " + name + ": " + answer.body()));
    }
}
