package org.remit.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.remit.people.AccountService;
import org.remit.people.CurrentUser;
import org.remit.web.shared.Preferences;

/** Switches the language or the theme and goes back: kept with the account, and in a cookie for the login page. */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Inject
    AccountService accounts;

    @Inject
    CurrentUser user;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = oneOf(request.getParameter("language"), "zh", "en");
        String theme = oneOf(request.getParameter("theme"), "auto", "light", "dark");
        remember(Preferences.LANGUAGE_COOKIE, language, request, response);
        remember(Preferences.THEME_COOKIE, theme, request, response);
        if (user.isPresent()) {
            accounts.preferences(language, theme);
        }
        response.sendRedirect(request.getContextPath() + Paths.localTarget(request.getParameter("back")));
    }

    private static String oneOf(String wanted, String... choices) {
        return Stream.of(choices)
                .filter(choice -> choice.equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static void remember(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        if (value != null) {
            var cookie = new Cookie(name, value);
            cookie.setPath("/");
            cookie.setMaxAge(A_YEAR);
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            response.addCookie(cookie);
        }
    }
}
