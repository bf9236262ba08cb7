package org.remit.organization.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.remit.organization.DutyBook;
import org.remit.organization.OrganizationParticipants;
import org.remit.organization.PositionDuties;
import org.remit.people.CurrentUser;
import org.remit.people.Role;
import org.remit.shared.BusinessException;

/** Who may ask for a change of duties, and who may read of one: HR for all, a head for their unit and those below. */
@ApplicationScoped
class DutyProposers {

    @Inject
    DutyBook book;

    @Inject
    DutyProposals proposals;

    @Inject
    OrganizationParticipants participants;

    @Inject
    CurrentUser user;

    boolean mayPropose(String position) {
        return book.of(position)
                .filter(found -> !found.closed())
                .filter(this::mayPropose)
                .isPresent();
    }

    /** Fails for everybody else; a position that does not exist is somebody else's complaint. */
    void refuseOthers(String position) {
        Optional<PositionDuties> found = position == null ? Optional.empty() : book.of(position);
        if (found.isPresent() && !mayPropose(found.get())) {
            throw BusinessException.forbidden("error.notYourUnit");
        }
    }

    Optional<ChangeUnderWay> underWay(String position) {
        return proposals
                .underWay(position, 0)
                .map(change -> new ChangeUnderWay(change.number(), change.kind(), mayRead(change, position)));
    }

    private boolean mayPropose(PositionDuties position) {
        return hasAny(Role.HR_STAFF, Role.HR_MANAGER) || participants.headsOver(user.personId(), position.unit());
    }

    private boolean mayRead(UnderWay change, String position) {
        long reader = user.personId();
        return change.applicant() == reader
                || hasAny(Role.HR_STAFF, Role.HR_MANAGER, Role.FINANCE, Role.AUDITOR, Role.ADMIN)
                || proposals.takesPart(change.id(), reader)
                || participants.headsOver(
                        reader, book.of(position).orElseThrow().unit());
    }

    private boolean hasAny(String... roles) {
        return Stream.of(roles).anyMatch(user::hasRole);
    }
}
