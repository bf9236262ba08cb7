package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.organization.duty.DutyChangeService;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** Where a change of duties begins: on the page of the position. */
@Named
@RequestScoped
public class DutyStartBacking {

    @Inject
    DutyChangeService changes;

    @Inject
    Notices notices;

    /** Throws an own draft away. */
    public void discard(long request) {
        changes.discard(request);
        notices.carry("opening.discarded");
        Destination.go("/home.xhtml");
    }

    /** Whether the reader may ask for one, and no other change of the position comes first. */
    public boolean startable(String position) {
        return changes.mayPropose(position) && changes.underWay(position).isEmpty();
    }
}
