package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.remit.organization.Incumbent;
import org.remit.organization.OrganizationService;
import org.remit.organization.PositionRow;
import org.remit.organization.PositionStatus;
import org.remit.organization.StaffedPosition;

/** Who can be transferred, and where to; whom a dotted line can lead to. */
@Named
@RequestScoped
public class StaffChoices {

    @Inject
    OrganizationService organization;

    private List<PositionRow> vacant;
    private List<PositionRow> others;
    private List<Incumbent> holders;

    public List<Incumbent> holders(String position) {
        if (holders == null) {
            holders = organization.position(position).incumbents();
        }
        return holders;
    }

    /** Positions that are not closed, without this one. */
    public List<PositionRow> others(String except) {
        if (others == null) {
            others = rows().filter(row ->
                            row.status() != PositionStatus.CLOSED && !row.code().equals(except))
                    .toList();
        }
        return others;
    }

    private Stream<PositionRow> rows() {
        return organization.tree().stream()
                .flatMap(unit -> unit.positions().stream())
                .map(StaffedPosition::position);
    }

    /** Positions with a vacant seat, without the one that is left. */
    public List<PositionRow> vacant(String except) {
        if (vacant == null) {
            vacant = rows().filter(row -> row.vacancies() > 0 && !row.code().equals(except))
                    .toList();
        }
        return vacant;
    }
}
