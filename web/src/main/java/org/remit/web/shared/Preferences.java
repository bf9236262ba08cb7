package org.remit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.remit.people.CurrentUser;
import org.remit.people.SignedIn;

/** The reader's language and theme: as the account says, else the browser's cookie, else what the browser prefers. */
@Named
@RequestScoped
public class Preferences {

    public static final String LANGUAGE_COOKIE = "remit_language";
    public static final String THEME_COOKIE = "remit_theme";

    private static final String AUTO = "auto";
    private static final List<String> THEMES = List.of(AUTO, "light", "dark");

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    private Locale locale;
    private String theme;

    public Locale getLocale() {
        if (locale == null) {
            Locale chosen =
                    Languages.of(chosen(account() == null ? null : account().language(), LANGUAGE_COOKIE));
            locale = chosen == null ? Languages.accepted(request.getLocales()) : chosen;
        }
        return locale;
    }

    public String getLanguage() {
        return getLocale().getLanguage();
    }

    /** {@code light}, {@code dark}, or {@code auto}, as the system prefers, which it is as long as nobody has chosen. */
    public String getTheme() {
        if (theme == null) {
            String chosen = chosen(account() == null ? null : account().theme(), THEME_COOKIE);
            theme = chosen != null && THEMES.contains(chosen) ? chosen : AUTO;
        }
        return theme;
    }

    /** What can be chosen. */
    public List<String> getThemes() {
        return THEMES;
    }

    /** Where a theme's style sheet applies, as a media query. */
    public String media(String ofTheme) {
        return getTheme().equals(AUTO)
                ? "(prefers-color-scheme: " + ofTheme + ")"
                : getTheme().equals(ofTheme) ? "all" : "not all";
    }

    private SignedIn account() {
        return user.isPresent() ? user.signedIn() : null;
    }

    private String chosen(String byAccount, String cookie) {
        if (byAccount != null || request.getCookies() == null) {
            return byAccount;
        }
        return Stream.of(request.getCookies())
                .filter(candidate -> candidate.getName().equals(cookie))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }
}
