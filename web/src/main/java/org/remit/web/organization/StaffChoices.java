package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.organization.Incumbent;
import org.remit.organization.OrganizationService;
import org.remit.organization.PositionRow;
import org.remit.organization.StaffedPosition;

/** Who can be transferred, and where to. */
@Named
@RequestScoped
public class StaffChoices {

    @Inject
    OrganizationService organization;

    private List<PositionRow> vacant;
    private List<Incumbent> holders;

    public List<Incumbent> holders(String position) {
        if (holders == null) {
            holders = organization.position(position).incumbents();
        }
        return holders;
    }

    /** Positions with a vacant seat, without the one that is left. */
    public List<PositionRow> vacant(String except) {
        if (vacant == null) {
            vacant = organization.tree().stream()
                    .flatMap(unit -> unit.positions().stream())
                    .map(StaffedPosition::position)
                    .filter(row -> row.vacancies() > 0 && !row.code().equals(except))
                    .toList();
        }
        return vacant;
    }
}
