package org.remit.api.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.remit.shared.BusinessException.Violation;
import org.remit.web.shared.RecordWriter;

/** What the server refuses before the API sees it, such as an unreadable header, is a problem document all the same. */
@WebFilter("/api/*")
public class ServerErrors extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Problems problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void sendError(int status, String message) throws IOException {
                answer(status, request, response);
            }

            @Override
            public void sendError(int status) throws IOException {
                answer(status, request, response);
            }
        });
    }

    private void answer(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        Locale language = ApiLanguage.of(request);
        Problem problem =
                problems.of(new Fault(status, reason(status), Map.of()), request.getRequestURI(), language, null);
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Language", language.toLanguageTag());
        response.getWriter().write(RecordWriter.text(problem));
    }

    /** A 400 that comes from before the API is about the request's head: everything in a body is read by ourselves. */
    private static List<Violation> reason(int status) {
        return status == HttpServletResponse.SC_BAD_REQUEST
                ? List.of(Violation.of(null, "api.unreadableHeader"))
                : List.of();
    }
}
