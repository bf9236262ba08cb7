package org.remit.web.people;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The addresses that signing in knows, and who may go where. What is not named here needs an account. */
public final class Paths {

    public static final String HOME = "/index.xhtml";
    public static final String LOGIN = "/login.xhtml";
    public static final String LOGOUT = "/logout";
    public static final String PREFERENCES = "/preferences";
    public static final String ACCOUNT = "/people/account.xhtml";

    private static final String API = "/api";
    private static final String TOKENS = API + "/tokens";
    private static final Set<String> PUBLIC_PAGES = Set.of(LOGIN, PREFERENCES, "/favicon.ico", "/robots.txt");
    private static final Set<String> BEFORE_PASSWORD = Set.of(ACCOUNT, LOGOUT, PREFERENCES);
    private static final Set<String> NO_TARGETS = Set.of(LOGIN, LOGOUT, PREFERENCES);
    private static final List<String> RESOURCES = List.of("/jakarta.faces.resource/", "/resources/", "/error/");

    private Paths() {}

    /** The path within the application, decoded and without parameters. */
    static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    static boolean isApi(String path) {
        return path.equals(API) || path.startsWith(API + "/");
    }

    /** Getting a token is the API's login. */
    static boolean isPublicApi(String method, String path) {
        return "POST".equals(method) && path.equals(TOKENS);
    }

    /** Styles, scripts, pictures, error pages: the same for everybody, so nobody is looked up for them. */
    static boolean isResource(String path) {
        return !path.contains("..") && RESOURCES.stream().anyMatch(path::startsWith);
    }

    /** The bare address, which nobody has chosen as a page. */
    static boolean isHome(String address) {
        return address.equals("/") || address.equals(HOME);
    }

    static boolean isPublicPage(String path) {
        return PUBLIC_PAGES.contains(path);
    }

    /** Where somebody may go who has to change the password first. */
    static boolean isBeforePassword(String path) {
        return BEFORE_PASSWORD.contains(path);
    }

    /** Where to go to sign in and to come back from. */
    static String loginFor(HttpServletRequest request, boolean expired) {
        String query = request.getQueryString();
        String from = of(request) + (query == null ? "" : "?" + query);
        return LOGIN + "?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8) + (expired ? "&expired=true" : "");
    }

    /**
     * Where to go after the login: the wanted page if it is one of ours, else home. Anything that a browser might
     * take for another host is refused, since the address may come from a forged link.
     */
    public static String localTarget(String from) {
        boolean local = from != null
                && from.startsWith("/")
                && !from.startsWith("//")
                && from.indexOf('\\') < 0
                && from.chars().noneMatch(Character::isISOControl);
        if (!local) {
            return HOME;
        }
        String path = from.split("[?#;]", 2)[0];
        return NO_TARGETS.contains(path) || isApi(path) || isResource(path) ? HOME : from;
    }
}
