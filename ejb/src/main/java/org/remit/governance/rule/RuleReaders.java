package org.remit.governance.rule;

import static org.remit.people.Role.ADMIN;
import static org.remit.people.Role.AUDITOR;
import static org.remit.people.Role.BOARD_MEMBER;
import static org.remit.people.Role.FINANCE;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.remit.organization.OrganizationParticipants;
import org.remit.organization.UnitPlaces;
import org.remit.people.CurrentUser;
import org.remit.shared.BusinessException;

/** The one rule for who reads rules and who asks for them. */
@ApplicationScoped
class RuleReaders {

    /** The operations office draws up rules and decides on those that the board leaves to it. */
    static final String OPERATIONS = "OPS";

    @Inject
    CurrentUser user;

    @Inject
    UnitPlaces units;

    @Inject
    OrganizationParticipants participants;

    RuleReader current() {
        boolean requests = hasAny(HR_STAFF, HR_MANAGER, FINANCE, AUDITOR, ADMIN);
        return new RuleReader(
                user.personId(), requests || user.hasRole(BOARD_MEMBER), requests, units.around(user.personId()));
    }

    /** What units are called. */
    UnitPlaces units() {
        return units;
    }

    /** The units with everything below them. */
    Set<String> below(Collection<String> codes) {
        return units.below(codes);
    }

    /** HR, and who heads the operations office or stands above it. */
    boolean mayPropose() {
        return hasAny(HR_STAFF, HR_MANAGER) || participants.headsOver(user.personId(), OPERATIONS);
    }

    void refuseOthers() {
        if (!mayPropose()) {
            throw BusinessException.forbidden("error.ruleProposers");
        }
    }

    /** Whose head decides; where there is no operations office, the unit that looks after the rule. */
    String deciding(String owner) {
        return units.isThere(OPERATIONS) ? OPERATIONS : String.valueOf(owner);
    }

    private boolean hasAny(String... roles) {
        return Stream.of(roles).anyMatch(user::hasRole);
    }
}
