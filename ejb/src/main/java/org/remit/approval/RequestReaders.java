package org.remit.approval;

import static org.remit.people.Role.ADMIN;
import static org.remit.people.Role.AUDITOR;
import static org.remit.people.Role.FINANCE;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
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
        return mayReadAll(request) || isSubmitted(request) && (hasAny(ADMIN) || concerns(request));
    }

    private boolean concerns(Request request) {
        return !request.erased() && desk.kind(request.kind()).concerns(request.id(), user.personId());
    }

    private boolean mayReadAll(Request request) {
        return isApplicant(request)
                || isSubmitted(request)
                        && (hasAny(HR_STAFF, HR_MANAGER, FINANCE, AUDITOR)
                                || requests.takesPart(request.id(), user.personId()));
    }

    private static boolean isSubmitted(Request request) {
        return request.state() != RequestState.DRAFT;
    }

    /** Whose part in a request decides whether it is listed for the current user; empty for those who may read all. */
    Optional<Long> onlyPartsOf() {
        return hasAny(HR_STAFF, HR_MANAGER, FINANCE, AUDITOR, ADMIN) ? Optional.empty() : Optional.of(user.personId());
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
