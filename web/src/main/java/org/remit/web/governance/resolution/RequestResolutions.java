package org.remit.web.governance.resolution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.remit.approval.RequestView;
import org.remit.governance.resolution.ResolutionRow;
import org.remit.governance.resolution.ResolutionService;

/** The resolutions that came of requests, for the pages that tell of these. */
@Named
@RequestScoped
public class RequestResolutions {

    @Inject
    ResolutionService resolutions;

    private final Map<String, List<ResolutionRow>> found = new HashMap<>();

    /** Whether the menu leads to the register. */
    public boolean isReads() {
        return resolutions.mayRead();
    }

    /** None for a request that was not voted on, and for whoever does not read the register. */
    public List<ResolutionRow> of(RequestView request) {
        boolean voted = request.rounds().stream().anyMatch(round -> round.vote() != null && round.outcome() != null);
        return voted ? numbered(request.number()) : List.of();
    }

    /** The same by the number of a request that may have been voted on. */
    public List<ResolutionRow> numbered(String request) {
        return found.computeIfAbsent(
                request, number -> resolutions.mayRead() ? resolutions.ofRequest(number) : List.of());
    }
}
