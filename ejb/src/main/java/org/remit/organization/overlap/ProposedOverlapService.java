package org.remit.organization.overlap;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.remit.organization.DutyContent;

/** Tells which duties in force say much the same as proposed ones, while they are typed and when they are decided on. */
@Stateless
public class ProposedOverlapService {

    @Inject
    ProposedOverlaps overlaps;

    @Inject
    OverlapRights rights;

    /**
     * At most three for each duty, the most alike first. Duties are for everybody to read; why somebody left a pair as it is
     * is told only to those who see the pairs of its unit.
     *
     * @param position the code of the position that they are proposed for, or null for a new one
     */
    @RolesAllowed(EMPLOYEE)
    public List<ProposedOverlap> overlaps(String position, List<DutyContent> duties) {
        List<ProposedOverlap> found = overlaps.of(position, duties);
        Collection<String> units = rights.seesAny() ? rights.units() : List.of();
        return found.stream()
                .map(overlap ->
                        units == null || units.contains(overlap.with().unit()) ? overlap : overlap.withoutReason())
                .toList();
    }
}
