package org.remit.api.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.remit.api.shared.Refused;
import org.remit.approval.RequestQueryService;
import org.remit.approval.RequestService;
import org.remit.approval.RequestState;
import org.remit.approval.RequestView;
import org.remit.organization.PositionContent;
import org.remit.organization.opening.PositionRequestService;
import org.remit.shared.BusinessException;

/**
 * Submits a position request once for each key of a caller: a repetition gets the answer of the first one, also while that
 * is still under way; the same key with another body is a mistake of the caller and refused.
 */
@ApplicationScoped
class Submission {

    private static final String REPEATED = "error.submissionRepeated";

    @Inject
    PositionRequestService positions;

    @Inject
    RequestService requests;

    @Inject
    RequestQueryService queries;

    /** @param key the caller's key, or null */
    Submitted submit(PositionContent content, String key) {
        refuseUnwritable(key);
        return earlier(content, key).orElseGet(() -> {
            try {
                // a chain begins with somebody who is asked
                return new Submitted(positions.submit(null, null, content, key), RequestState.OPEN);
            } catch (BusinessException e) {
                return repeated(e, content, key);
            }
        });
    }

    private Submitted repeated(BusinessException refusal, PositionContent content, String key) {
        boolean sameMoment = refusal.violations().stream()
                .anyMatch(violation -> violation.key().equals(REPEATED));
        if (!sameMoment) {
            throw refusal;
        }
        return earlier(content, key).orElseThrow(() -> new Refused(409, REPEATED).retryAfter(Duration.ofSeconds(1)));
    }

    private Optional<Submitted> earlier(PositionContent content, String key) {
        return requests.submitted(key).map(number -> {
            RequestView request = queries.request(number);
            // once the applicant has mended it, what the first body was can no longer be asked
            if (request.contentVersion() == 1 && !content.equals(positions.proposed(number))) {
                throw new Refused(422, "api.keyOfAnotherBody");
            }
            return new Submitted(number, request.state());
        });
    }

    private static void refuseUnwritable(String key) {
        if (key != null && !key.matches("[!-~]{1,80}")) {
            throw BusinessException.invalid("Idempotency-Key", "api.keyFormat", 80);
        }
    }
}
