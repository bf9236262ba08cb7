package org.remit.approval;

import static org.remit.people.Role.ADMIN;
import static org.remit.people.Role.AUDITOR;
import static org.remit.people.Role.FINANCE;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.remit.people.CurrentUser;
import org.remit.shared.BusinessException;

/** The one rule for who may see a request and what belongs to it. */
@ApplicationScoped
class RequestReaders {

    @Inject
    Requests requests;

    @Inject
    Desk desk;

    @Inject
    CurrentUser user;

    /** Fails unless the current user may see the request; true when they may also see what it costs. */
    boolean mayRead(Request request) {
        if (mayReadAll(request)) {
            return true;
        }
        if (isOpenTo(request)) {
            return false;
        }
        throw BusinessException.forbidden("error.notYourRequest");
    }

    /** Whether the current user may see the request at all. */
    boolean isOpenTo(Request request) {
        boolean administers = hasAny(ADMIN) && !isConfidential(request);
        return mayReadAll(request) || isSubmitted(request) && (administers || concerns(request));
    }

    private boolean concerns(Request request) {
        return !request.erased() && desk.kind(request.kind()).concerns(request.id(), user.personId());
    }

    private boolean mayReadAll(Request request) {
        return isApplicant(request)
                || isSubmitted(request)
                        && (hasAny(HR_STAFF, HR_MANAGER)
                                || hasAny(FINANCE, AUDITOR) && !isConfidential(request)
                                || requests.takesPart(request.id(), user.personId()));
    }

    private boolean isConfidential(Request request) {
        return desk.kind(request.kind()).confidential();
    }

    private static boolean isSubmitted(Request request) {
        return request.state() != RequestState.DRAFT;
    }

    /**
     * The submitted requests that are listed for the current user.
     *
     * @param text part of number, title or unit, or null
     */
    RequestSearch search(String text) {
        if (hasAny(HR_STAFF, HR_MANAGER)) {
            return new RequestSearch(null, List.of(), text);
        }
        return hasAny(FINANCE, AUDITOR, ADMIN)
                ? new RequestSearch(null, desk.confidentialKinds(), text)
                : new RequestSearch(user.personId(), List.of(), text);
    }

    /** The current user. */
    long reader() {
        return user.personId();
    }

    boolean isApplicant(Request request) {
        return request.applicantId() == user.personId();
    }

    private boolean hasAny(String... roles) {
        return Stream.of(roles).anyMatch(user::hasRole);
    }
}
