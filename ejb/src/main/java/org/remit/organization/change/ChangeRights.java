package org.remit.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.approval.RequestNumber;
import org.remit.approval.RequestNumbers;
import org.remit.organization.OrganizationParticipants;
import org.remit.organization.PositionChanges;
import org.remit.people.CurrentUser;
import org.remit.people.Role;
import org.remit.shared.BusinessException;

/** Who may ask for a change: HR for all positions, a head for those of their unit and of the units below it. */
@ApplicationScoped
class ChangeRights {

    @Inject
    PositionChanges positions;

    @Inject
    OrganizationParticipants participants;

    @Inject
    RequestNumbers requests;

    @Inject
    CurrentUser user;

    boolean mayPropose(String position) {
        return hr() || heads(user.personId(), position);
    }

    /** Fails for everybody else; they do not even learn whether the position exists. */
    void refuseOthers(String position) {
        if (!mayPropose(position)) {
            throw BusinessException.forbidden("error.changeNotYours");
        }
    }

    /** The same, each with whether the current user may open it. */
    List<UnderWay> readable(List<UnderWay> changes) {
        Set<Long> open = requests.of(changes.stream().map(UnderWay::id).toList()).stream()
                .filter(RequestNumber::readable)
                .map(RequestNumber::id)
                .collect(Collectors.toSet());
        return changes.stream()
                .map(change -> change.readable(open.contains(change.id())))
                .toList();
    }

    boolean hr() {
        return Stream.of(Role.HR_STAFF, Role.HR_MANAGER).anyMatch(user::hasRole);
    }

    /** Whether the person heads the position's unit or one above it. */
    boolean heads(long person, String position) {
        return positions
                .state(position)
                .filter(found -> participants.headsOver(person, found.content().unit()))
                .isPresent();
    }
}
