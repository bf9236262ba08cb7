package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.approval.RequestService;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** The sheet in which a draft of any kind is thrown away. */
@Named
@RequestScoped
public class DiscardBacking {

    @Inject
    RequestService requests;

    @Inject
    Notices notices;

    public void discard(long request) {
        requests.discard(request);
        notices.carry("opening.discarded");
        Destination.go("/home.xhtml");
    }
}
