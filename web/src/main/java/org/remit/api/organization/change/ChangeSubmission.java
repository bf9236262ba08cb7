package org.remit.api.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.remit.api.organization.Submitted;
import org.remit.approval.RequestState;
import org.remit.organization.change.ChangeContent;
import org.remit.organization.change.ChangeService;
import org.remit.shared.BusinessException;

/** Submits a request for a change; a repetition with the caller's key leads to the same request. */
@ApplicationScoped
class ChangeSubmission {

    @Inject
    ChangeService changes;

    Response submit(String kind, ChangeContent content, String key) {
        if (key != null && !key.matches("[!-~]{1,80}")) {
            throw BusinessException.invalid("Idempotency-Key", "api.keyFormat", 80);
        }
        String number = changes.submit(null, null, kind, content, key);
        return Response.status(Response.Status.CREATED)
                // without scheme and host, which a proxy may change
                .header(HttpHeaders.LOCATION, "/api/requests/" + number)
                .entity(new Submitted(number, RequestState.OPEN))
                .build();
    }
}
