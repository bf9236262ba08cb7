package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.organization.change.ChangeService;
import org.remit.organization.change.ChangeView;

/** What a request for a change asks for, on the request's page. */
@Named
@RequestScoped
public class ChangedBacking {

    @Inject
    ChangeService changes;

    private ChangeView view;

    /** Null while the request has no number. */
    public ChangeView proposed(String number) {
        if (view == null && number != null) {
            view = changes.proposed(number);
        }
        return view;
    }
}
