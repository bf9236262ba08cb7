package org.remit.web.people;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.remit.web.shared.Languages;
import org.remit.web.shared.Messages;

/**
 * Lets nobody into the API without an account, and answers as the API does. Not done by the authentication: after
 * it has refused, the server writes an answer of its own.
 */
@WebFilter("/api/*")
public class ApiGuard extends HttpFilter {

    /** Says that the token is good, but its owner has to change the password first. */
    static final String PASSWORD_FIRST = ApiGuard.class.getName() + ".passwordFirst";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Messages messages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(PASSWORD_FIRST) != null) {
            answer(HttpServletResponse.SC_FORBIDDEN, "error.passwordFirst", request, response);
        } else if (request.getUserPrincipal() == null && !Paths.isPublicApi(request.getMethod(), Paths.of(request))) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"Remit\"");
            answer(HttpServletResponse.SC_UNAUTHORIZED, "error.tokenNeeded", request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void answer(int status, String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean asked = request.getHeader("Accept-Language") != null;
        Locale language = asked ? Languages.accepted(request.getLocales()) : Languages.EN;
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Language", language.toLanguageTag());
        response.setHeader("Vary", "Accept-Language");
        response.getWriter().write(problem(status, key, request, language).toString());
    }

    private JsonObject problem(int status, String key, HttpServletRequest request, Locale language) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", messages.text(language, "api.title." + status))
                .add("status", status)
                .add("detail", messages.text(language, key))
                .add("instance", request.getRequestURI())
                .add("errors", Json.createArrayBuilder())
                .build();
    }
}
