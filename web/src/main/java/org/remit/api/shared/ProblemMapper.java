package org.remit.api.shared;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.stream.Collectors;
import org.remit.people.CurrentUser;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException.Violation;
import org.remit.web.shared.References;

/**
 * Answers everything that is thrown with a problem document. A refused access is audited; what nobody expected goes to the
 * log under a reference, and only the reference goes out.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Context
    HttpServletRequest request;

    @Inject
    Problems problems;

    @Inject
    AuditService audit;

    @Inject
    CurrentUser user;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException answer
                && answer.getResponse().getStatus() < 400) {
            return answer.getResponse();
        }
        Fault fault = Fault.of(thrown);
        if (fault.status() == 403) {
            audit(fault);
        }
        Locale language = ApiLanguage.of(request);
        Problem problem = problems.of(fault, request.getRequestURI(), language, reference(fault, thrown));
        Response.ResponseBuilder answer =
                Response.status(fault.status()).type(Problem.MEDIA_TYPE).entity(problem);
        fault.headers().forEach(answer::header);
        return answer.build();
    }

    private void audit(Fault fault) {
        String rules = fault.violations().stream().map(Violation::key).collect(Collectors.joining(" "));
        audit.recordRefusal(
                user.isPresent() ? user.username() : null,
                "FORBIDDEN",
                request.getMethod() + " " + request.getRequestURI(),
                rules,
                request.getRemoteAddr());
    }

    private String reference(Fault fault, Throwable thrown) {
        return fault.unexpected() ? References.log(thrown, request.getMethod() + " " + request.getRequestURI()) : null;
    }
}
