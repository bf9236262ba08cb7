package org.remit.ui.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Where everybody begins. */
public class LoginPage extends Screen {

    public static final String DEMO_PASSWORD = "remit-demo";

    public LoginPage(Page page, Language language) {
        super(page, language);
        assertThat(page).hasTitle(text("login.title") + " · Remit");
    }

    public static LoginPage open(Page page, Language language) {
        page.navigate("/login.xhtml");
        return new LoginPage(page, language);
    }

    public HomePage signIn(String username) {
        type(username, DEMO_PASSWORD);
        assertThat(page).not().hasURL(Pattern.compile("/login"));
        return new HomePage(page, language);
    }

    /** Signs in and comes to the page that was wanted before. */
    public void signInAndGoOn(String username) {
        type(username, DEMO_PASSWORD);
        assertThat(page).not().hasURL(Pattern.compile("/login"));
    }

    /** Signs in with a password of one's own, or with one for the first login. */
    public void signIn(String username, String password) {
        type(username, password);
        assertThat(page).not().hasURL(Pattern.compile("/login"));
    }

    public LoginPage signInWrongly(String username) {
        type(username, "not the password");
        return this;
    }

    /** Even the right password does not help. */
    public LoginPage signInInVain(String username) {
        type(username, DEMO_PASSWORD);
        return this;
    }

    private void type(String username, String password) {
        content().getByLabel(text("login.username")).fill(username);
        content().getByLabel(text("login.password")).fill(password);
        button(content(), "login.submit").click();
    }
}
