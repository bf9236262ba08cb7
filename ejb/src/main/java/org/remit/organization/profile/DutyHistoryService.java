package org.remit.organization.profile;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.remit.shared.BusinessException;

/** Duties through their versions, as everybody inside may read them. */
@Stateless
public class DutyHistoryService {

    @Inject
    DutyLines lines;

    @Inject
    DutyEntries entries;

    @Inject
    Clock clock;

    /** @throws BusinessException NOT_FOUND when there is no such duty */
    @RolesAllowed(EMPLOYEE)
    public DutyHistory duty(String code) {
        List<DutyEntry> versions = entries.of(lines.versions(code), LocalDate.now(clock));
        if (versions.isEmpty()) {
            throw BusinessException.notFound("error.noSuchDuty", code);
        }
        DutyEntry shown =
                versions.stream().filter(DutyEntry::inForce).findFirst().orElse(versions.get(0));
        return new DutyHistory(shown, versions);
    }

    /**
     * Whom the duties of a position are done with, by the duty's code.
     *
     * @param asOf the day on which they are in force, or null for today
     */
    @RolesAllowed(EMPLOYEE)
    public Map<String, List<Colleague>> partners(String position, LocalDate asOf) {
        LocalDate today = asOf == null ? LocalDate.now(clock) : asOf;
        return entries.of(lines.inForce(List.of(position), today), today).stream()
                .collect(Collectors.toMap(entry -> entry.duty().code(), DutyEntry::partners, (one, other) -> one));
    }
}
