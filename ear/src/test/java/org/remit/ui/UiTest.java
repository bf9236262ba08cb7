package org.remit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.remit.server.TestServer;
import org.remit.ui.page.HomePage;
import org.remit.ui.page.Language;
import org.remit.ui.page.LoginPage;

/** A test that looks at the running application through a browser, as people do. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
public abstract class UiTest {

    private static final List<String> SWITCHES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Milliseconds; long, since a busy machine is no fault of the pages. */
    private static final int PATIENCE = 30_000;

    private static final Map<String, List<Cookie>> SESSIONS = new HashMap<>();

    /** By language and size: what earlier tests have left, with scripts and styles already loaded, but with nobody signed in. */
    private static final Map<String, Deque<BrowserContext>> LEFT = new HashMap<>();

    private static Browser browser;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final Map<BrowserContext, String> reusable = new HashMap<>();

    /** Shows how the pages looked when a test failed. */
    @RegisterExtension
    final TestExecutionExceptionHandler pictures = (test, failure) -> {
        List<Page> pages =
                contexts.stream().flatMap(context -> context.pages().stream()).toList();
        for (Page open : pages) {
            String name = "failed-" + test.getRequiredTestMethod().getName() + "-" + pages.indexOf(open);
            picture(open, name);
        }
        reusable.clear();
        throw failure;
    };

    /** Once for all classes: it ends with the tests. */
    @RegisterExtension
    static final BeforeAllCallback ONE_BROWSER = context -> {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        browser = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Chromium.class)
                .browser;
    };

    /** The browser and what drives it; JUnit closes it after the last test. */
    static final class Chromium implements ExtensionContext.Store.CloseableResource {

        private final Playwright playwright = Playwright.create();
        private final Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(SWITCHES));

        @Override
        public void close() {
            playwright.close();
        }

        private static Path executable() {
            return Stream.of(
                            "/usr/bin/chromium-headless-shell",
                            "/usr/bin/chromium",
                            "/usr/bin/chromium-browser",
                            "/usr/bin/google-chrome")
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No browser found: bin/test installs one"));
        }
    }

    @AfterEach
    void closePages() {
        for (BrowserContext context : contexts) {
            String kind = reusable.get(context);
            if (kind == null) {
                context.close();
            } else {
                context.pages().forEach(Page::close);
                context.unrouteAll();
                context.clearCookies();
                LEFT.computeIfAbsent(kind, any -> new ArrayDeque<>()).push(context);
            }
        }
    }

    /** A page of somebody at a desk, which shows nothing yet. */
    protected Page pageOf(Language language, String username) {
        Page page = newPage(language);
        return goOn(page, language, username)
                ? page
                : signIn(language, username).page();
    }

    /** A page of its own session, in a language of the browser and a size of the window in CSS pixels. */
    protected Page newPage(Language language, int width, int height) {
        String kind = language.tag() + " " + width + "x" + height;
        BrowserContext left = LEFT.getOrDefault(kind, new ArrayDeque<>()).poll();
        Page page;
        if (left == null) {
            page = newPage(
                    new Browser.NewContextOptions().setLocale(language.tag()).setViewportSize(width, height));
        } else {
            contexts.add(left);
            page = left.newPage();
        }
        reusable.put(page.context(), kind);
        return page;
    }

    /** Without motion, which pictures would catch half way. */
    protected Page newPage(Browser.NewContextOptions options) {
        options.setBaseURL(TestServer.url()).setReducedMotion(ReducedMotion.REDUCE);
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        contexts.add(context);
        return context.newPage();
    }

    protected Page newPage(Language language) {
        return newPage(language, 1440, 900);
    }

    /** Somebody at a desk. */
    protected HomePage signIn(Language language, String username) {
        return signIn(language, username, 1440, 900);
    }

    /** Somebody with a phone in one hand. */
    protected HomePage signInByPhone(Language language, String username) {
        return signIn(language, username, 390, 844);
    }

    private HomePage signIn(Language language, String username, int width, int height) {
        Page page = newPage(language, width, height);
        goOn(page, language, username);
        page.navigate("/home.xhtml");
        if (page.url().contains("/login")) {
            new LoginPage(page, language).signIn(username);
            SESSIONS.put(username + " " + language.tag(), page.context().cookies());
        }
        return new HomePage(page, language);
    }

    /** Who has signed in before goes on in that session, as somebody does who opens the browser again. */
    private static boolean goOn(Page page, Language language, String username) {
        List<Cookie> session = SESSIONS.get(username + " " + language.tag());
        if (session != null) {
            page.context().addCookies(session);
        }
        return session != null;
    }

    /** Keeps a picture for somebody who wants to look: with {@code -Dit.pictures=true}. */
    protected static void screenshot(Page page, String name) {
        if (Boolean.getBoolean("it.pictures")) {
            picture(page, name);
        }
    }

    /** The whole page as {@code target/screenshots/<name>.png}. */
    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(System.getProperty("it.target"), "screenshots", name + ".png")));
    }

    /** What keeps somebody from using the page, as far as axe can tell. */
    protected static List<String> barriers(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        // it then spares itself to describe all that is well
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        .setLegacyMode(true)
                        .options(options)
                        // there is no sound, for which it would load all style sheets once more
                        .disableRules(List.of("no-autoplay-audio"))
                        // what is the matter with a row is so with the first ones; it takes longer the more there are
                        .exclude("tbody > tr:nth-child(n+8)")
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    protected static void assertAccessible(Page page) {
        assertThat(barriers(page)).isEmpty();
    }
}
