package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.organization.duty.ChangeUnderWay;
import org.remit.organization.duty.DutyChangeService;

/** Where a change of duties begins: on the page of the position. */
@Named
@RequestScoped
public class DutyStartBacking {

    @Inject
    DutyChangeService changes;

    /** Whether the reader may ask for one. */
    public boolean mayPropose(String position) {
        return changes.mayPropose(position);
    }

    /** The change of the position that has begun and is not in force yet, or null. */
    public ChangeUnderWay underWay(String position) {
        return changes.underWay(position).orElse(null);
    }
}
