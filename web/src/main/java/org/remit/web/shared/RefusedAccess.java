package org.remit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.people.CurrentUser;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/** Leaves a trace of every refused access. */
@RequestScoped
public class RefusedAccess {

    @Inject
    CurrentUser user;

    @Inject
    AuditService audit;

    /** @param rule the rule that refused it, or null when the role did */
    void record(HttpServletRequest request, BusinessException rule) {
        String query = request.getQueryString();
        audit.recordRefusal(
                user.isPresent() ? user.username() : null,
                "FORBIDDEN",
                request.getRequestURI() + (query == null ? "" : "?" + query),
                rule == null ? null : detail(rule.violations().get(0)),
                request.getRemoteAddr());
    }

    /** The rule's key and what it was about, such as {@code error.notYourWorkItem 4711}. */
    private static String detail(Violation violation) {
        return Stream.concat(Stream.of(violation.key()), violation.args().stream())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
