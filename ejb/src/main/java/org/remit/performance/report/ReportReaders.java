package org.remit.performance.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.remit.organization.UnitBranches;
import org.remit.people.CurrentUser;
import org.remit.people.Role;
import org.remit.shared.BusinessException;

/** Who reads the report, and of whom. */
@ApplicationScoped
class ReportReaders {

    @Inject
    CurrentUser user;

    @Inject
    UnitBranches branches;

    @Inject
    Clock clock;

    /**
     * The codes of the units that the current user reads the report of; null for all.
     *
     * @throws BusinessException FORBIDDEN
     */
    Set<String> units() {
        if (readsAll()) {
            return null;
        }
        Set<String> headed = branches.headedBy(user.personId());
        if (headed.isEmpty()) {
            throw BusinessException.forbidden("error.reportNotYours");
        }
        return headed;
    }

    /** The board, HR and auditors; asks the database nothing. */
    boolean readsAll() {
        return Stream.of(Role.BOARD_MEMBER, Role.HR_STAFF, Role.HR_MANAGER, Role.AUDITOR)
                .anyMatch(user::hasRole);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
