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

    private boolean accepted;
    private int page;
    private Page<OverlapView> pairs;
    private Comparison last;

    /** Refuses whoever may not read them before the page is written. */
    public void load() {
        getPairs();
    }

    public void compare() {
        Comparison done = overlaps.compare();
        notices.carry("overlaps.compared", done.duties(), done.pairs());
        Destination.go("/organization/overlaps.xhtml");
    }

    /** Also asked when the button is pressed, where nothing was loaded before. */
    public Page<OverlapView> getPairs() {
        if (pairs == null) {
            pairs = overlaps.overlaps(accepted, PageRequest.of(Math.max(0, page), SIZE));
        }
        return pairs;
    }

    public Comparison getLast() {
        if (last == null) {
            last = overlaps.lastComparison();
        }
        return last;
    }

    /** How many pages there are, at least one. */
    public int getPages() {
        return (int) Math.max(1, (getPairs().total() + SIZE - 1) / SIZE);
    }

    /** Whether those that were left as they are stand in the list, instead of those that are open. */
    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
