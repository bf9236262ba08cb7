package org.remit.web.organization.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.organization.overlap.Comparison;
import org.remit.organization.overlap.OverlapService;
import org.remit.organization.overlap.OverlapView;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** Duties that overlap, page by page. */
@Named
@RequestScoped
public class OverlapsBacking {

    private static final int SIZE = 10;

    @Inject
    OverlapService overlaps;

    @Inject
    Notices notices;

    private int page;
    private Page<OverlapView> pairs;
    private Comparison last;

    public void load() {
        pairs = overlaps.overlaps(PageRequest.of(Math.max(0, page), SIZE));
        last = overlaps.lastComparison();
    }

    public void compare() {
        Comparison done = overlaps.compare();
        notices.carry("overlaps.compared", done.duties(), done.pairs());
        Destination.go("/organization/overlaps.xhtml");
    }

    public Page<OverlapView> getPairs() {
        return pairs;
    }

    public Comparison getLast() {
        return last;
    }

    /** How many pages there are, at least one. */
    public int getPages() {
        return (int) Math.max(1, (pairs.total() + SIZE - 1) / SIZE);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
