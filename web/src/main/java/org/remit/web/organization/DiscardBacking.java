package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.organization.opening.PositionRequestService;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** The sheet in which a draft is thrown away. */
@Named
@RequestScoped
public class DiscardBacking {

    @Inject
    PositionRequestService openings;

    @Inject
    Notices notices;

    public void discard(long request) {
        openings.discard(request);
        notices.carry("opening.discarded");
        Destination.go("/home.xhtml");
    }
}
