package org.remit.web.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the browser what it may not do with our pages, refuses a POST that another site's page sends, and a NUL, on
 * which PostgreSQL fails and which nobody types. The pages' own content security policy comes from PrimeFaces, which
 * knows the nonce.
 */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        boolean checked = request.getDispatcherType() == DispatcherType.REQUEST && !isApi(request);
        if (checked && foreignPost(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (checked && hasNul(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The API never looks at a cookie, and checks addresses and bodies itself. */
    private static boolean isApi(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api");
    }

    private static boolean foreignPost(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return "POST".equals(request.getMethod()) && site != null && !OWN.contains(site);
    }

    /** A file may have one; no form of ours that is sent as a file has a text. */
    private static boolean hasNul(HttpServletRequest request) {
        String type = request.getContentType();
        return (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/"))
                && request.getParameterMap().values().stream()
                        .flatMap(Stream::of)
                        .anyMatch(value -> value.indexOf('\0') >= 0);
    }
}
