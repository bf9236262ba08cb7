package org.remit.governance.resolution;

import static org.remit.people.Role.AUDITOR;
import static org.remit.people.Role.BOARD_MEMBER;
import static org.remit.people.Role.EMPLOYEE;
import static org.remit.people.Role.FINANCE;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.remit.approval.RequestNumbers;
import org.remit.approval.Summary;
import org.remit.people.CurrentUser;
import org.remit.people.People;
import org.remit.people.PersonRef;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** The register of resolutions, for the board and for those who may read every request with its costs. */
@Stateless
public class ResolutionService {

    @Inject
    Resolutions resolutions;

    @Inject
    People people;

    @Inject
    RequestNumbers numbers;

    @Inject
    CurrentUser user;

    /** Whether the current user reads the register. */
    @RolesAllowed(EMPLOYEE)
    public boolean mayRead() {
        return Stream.of(BOARD_MEMBER, HR_MANAGER, HR_STAFF, FINANCE, AUDITOR).anyMatch(user::hasRole);
    }

    /** Sorted by {@code number}, {@code title}, {@code outcome} or {@code settledAt}; otherwise the latest first. */
    @RolesAllowed({BOARD_MEMBER, HR_MANAGER, HR_STAFF, FINANCE, AUDITOR})
    public Page<ResolutionRow> resolutions(ResolutionFilter filter, PageRequest page) {
        return resolutions.page(filter, page);
    }

    /** Those that came of the request with this number, the earliest first. */
    @RolesAllowed({BOARD_MEMBER, HR_MANAGER, HR_STAFF, FINANCE, AUDITOR})
    public List<ResolutionRow> ofRequest(String number) {
        return resolutions.of(number);
    }

    /** @throws BusinessException NOT_FOUND */
    @RolesAllowed({BOARD_MEMBER, HR_MANAGER, HR_STAFF, FINANCE, AUDITOR})
    public ResolutionView resolution(String number) {
        Resolution resolution = resolutions
                .byNumber(number)
                .orElseThrow(() -> BusinessException.notFound("error.resolutionUnknown", String.valueOf(number)));
        List<Long> persons = resolution.ballots().stream()
                .flatMap(ballot -> Stream.of(ballot.personId(), ballot.onBehalfOf()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, PersonRef> names = people.refs(persons);
        return new ResolutionView(
                resolution.number(),
                resolution.requestKind(),
                resolution.title(),
                numbers.of(List.of(resolution.requestId())).get(0),
                resolution.contentVersion(),
                Summary.read(resolution.summary()),
                resolution.outcome(),
                resolution.count(),
                resolution.ballots().stream().map(ballot -> vote(ballot, names)).toList(),
                resolution.openedAt(),
                resolution.settledAt(),
                resolution.code(),
                resolution.intact() && resolutions.isBorneOut(resolution));
    }

    private static ResolutionView.Vote vote(Ballot ballot, Map<Long, PersonRef> names) {
        PersonRef absent = ballot.onBehalfOf() == null ? null : names.get(ballot.onBehalfOf());
        return new ResolutionView.Vote(names.get(ballot.personId()), absent, ballot.vote(), ballot.votedAt());
    }
}
