package org.remit.web.performance.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.performance.improvement.list.ImprovementListService;
import org.remit.performance.improvement.list.ImprovementView;

/** The improvement behind a request. */
@Named
@RequestScoped
public class ProposedMeasureBacking {

    @Inject
    ImprovementListService improvements;

    private ImprovementView view;

    /** Null for who decides on the request in the place of others and may not see the numbers besides. */
    public ImprovementView of(long request) {
        if (view == null) {
            view = improvements.readableOfRequest(request).orElse(null);
        }
        return view;
    }
}
