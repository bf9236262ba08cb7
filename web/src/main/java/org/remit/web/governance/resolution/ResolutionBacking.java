package org.remit.web.governance.resolution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.remit.governance.resolution.ResolutionService;
import org.remit.governance.resolution.ResolutionView;

/** One resolution. */
@Named
@RequestScoped
public class ResolutionBacking {

    @Inject
    ResolutionService resolutions;

    @Inject
    HttpServletRequest request;

    private ResolutionView resolution;

    /** Fails before a page is begun that cannot be finished. */
    public void load() {
        resolution = resolutions.resolution(request.getParameter("number"));
    }

    public ResolutionView getResolution() {
        return resolution;
    }
}
