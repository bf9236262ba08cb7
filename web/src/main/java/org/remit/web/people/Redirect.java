package org.remit.web.people;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Sends a browser to another page before anything of the wanted one is done. */
final class Redirect {

    private Redirect() {}

    static AuthenticationStatus toLogin(HttpMessageContext context) {
        HttpServletRequest request = context.getRequest();
        boolean ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        // nobody sends a form from a page that they could not open
        boolean expired = ended || "POST".equals(request.getMethod());
        return to(Paths.loginFor(request, expired), context);
    }

    /** The script of a Faces page gets a redirect of its own kind: it would take a followed one for a broken answer. */
    static AuthenticationStatus to(String path, HttpMessageContext context) {
        HttpServletRequest request = context.getRequest();
        String url = request.getContextPath() + path;
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                partial(url, context.getResponse());
            } else {
                context.getResponse().sendRedirect(url);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static void partial(String url, HttpServletResponse response) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + url.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                        + "\"/></partial-response>");
        response.flushBuffer();
    }
}
