package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.remit.organization.Incumbent;
import org.remit.organization.OrganizationService;
import org.remit.organization.PositionRow;
import org.remit.organization.PositionStatus;
import org.remit.organization.PositionView;

/** The position that a change is about: who holds it, and whether it is still planned. */
@Named
@RequestScoped
public class StaffChoices {

    @Inject
    OrganizationService organization;

    private PositionView view;

    public List<Incumbent> holders(String position) {
        return view(position).incumbents();
    }

    /** The first day of a position that is planned, or null. */
    public LocalDate begins(String position) {
        PositionRow row = view(position).position();
        return row.status() == PositionStatus.PLANNED ? row.validFrom() : null;
    }

    /** The last day of a position, or null for a permanent one. */
    public LocalDate ends(String position) {
        return view(position).position().validTo();
    }

    private PositionView view(String position) {
        if (view == null) {
            view = organization.position(position);
        }
        return view;
    }
}
