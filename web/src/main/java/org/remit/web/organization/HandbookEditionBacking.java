package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.organization.handbook.HandbookProposal;
import org.remit.organization.handbook.HandbookService;
import org.remit.web.shared.Preferences;

/** What a request for an edition asks for, on the request's page. */
@Named
@RequestScoped
public class HandbookEditionBacking {

    @Inject
    HandbookService handbooks;

    @Inject
    Preferences preferences;

    private HandbookProposal proposal;

    /** Null for a draft, which has no number yet and is read in its preview. */
    public HandbookProposal proposal(String number) {
        if (proposal == null && number != null) {
            proposal = handbooks.proposal(number, preferences.getLocale());
        }
        return proposal;
    }
}
