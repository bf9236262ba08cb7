package org.remit.web.performance.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.performance.insight.InsightService;
import org.remit.performance.insight.SheetInsight;

/** How the signed-in person stands today. */
@Named
@RequestScoped
public class MyPerformanceBacking {

    @Inject
    InsightService insights;

    private List<SheetInsight> sheets;

    public List<SheetInsight> getSheets() {
        if (sheets == null) {
            sheets = insights.mine();
        }
        return sheets;
    }

    /** Whether a sheet is on its way; asked only while there is none. */
    public boolean isDrawnUp() {
        return insights.drawnUp();
    }
}
