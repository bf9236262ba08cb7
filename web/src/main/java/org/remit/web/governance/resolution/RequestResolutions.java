package org.remit.web.governance.resolution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.approval.RequestView;
import org.remit.governance.resolution.ResolutionRow;
import org.remit.governance.resolution.ResolutionService;

/** The resolutions that came of a request, for its page. */
@Named
@RequestScoped
public class RequestResolutions {

    @Inject
    ResolutionService resolutions;

    private List<ResolutionRow> found;

    /** Whether the menu leads to the register. */
    public boolean isReads() {
        return resolutions.mayRead();
    }

    /** None for a request that was not voted on, and for whoever does not read the register. */
    public List<ResolutionRow> of(RequestView request) {
        if (found == null) {
            boolean voted =
                    request.rounds().stream().anyMatch(round -> round.vote() != null && round.outcome() != null);
            found = voted && resolutions.mayRead() ? resolutions.ofRequest(request.id()) : List.of();
        }
        return found;
    }
}
