package org.remit.web.performance.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.performance.insight.InsightService;
import org.remit.performance.insight.SheetInsight;

/** How somebody stands by one of their sheets; looking is recorded once for each time the page is shown. */
@Named
@RequestScoped
public class SheetInsightBacking {

    @Inject
    InsightService insights;

    private Long sheet;
    private SheetInsight insight;

    /** Before anything is written: who may not see it is sent away with a status. */
    public void load() {
        insight = insights.sheet(sheet == null ? 0 : sheet);
    }

    /** An address without a readable number of a sheet leads to none. */
    public SheetInsight getInsight() {
        if (insight == null) {
            load();
        }
        return insight;
    }

    public Long getSheet() {
        return sheet;
    }

    public void setSheet(Long sheet) {
        this.sheet = sheet;
    }
}
