package org.remit.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The servlets' twin of {@link RemitExceptionHandler}: a broken rule becomes a status with its page. */
@WebFilter("/*")
public class FailureFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    RefusedAccess refused;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            Failure failure = Failure.of(e);
            if (failure.kind() == Failure.Kind.UNEXPECTED || response.isCommitted()) {
                throw e;
            }
            if (failure.kind() == Failure.Kind.FORBIDDEN) {
                refused.record(request, failure.rule());
            }
            response.sendError(
                    switch (failure.kind()) {
                        case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
                        case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
                        default -> HttpServletResponse.SC_CONFLICT;
                    });
        }
    }
}
