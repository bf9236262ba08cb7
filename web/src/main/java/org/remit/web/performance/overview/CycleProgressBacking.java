package org.remit.web.performance.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.remit.performance.overview.progress.CycleProgress;
import org.remit.performance.overview.progress.OverdueFilter;
import org.remit.performance.overview.progress.OverdueRow;
import org.remit.performance.overview.progress.ProgressService;
import org.remit.performance.overview.progress.Reminded;
import org.remit.performance.overview.progress.ReminderService;
import org.remit.shared.TypedText;
import org.remit.web.shared.Destination;
import org.remit.web.shared.LazyPages;
import org.remit.web.shared.Notices;

/** How far the reviews of a cycle are, who is overdue, and a reminder for all of them. */
@Named
@RequestScoped
public class CycleProgressBacking {

    @Inject
    ProgressService progress;

    @Inject
    ReminderService reminders;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private OverviewPlace place;
    private OverdueFilter filter;
    private CycleProgress shown;
    private LazyPages<OverdueRow> overdue;

    @PostConstruct
    void open() {
        place = OverviewPlace.of(request);
        filter = filter(request);
        overdue = new LazyPages<>(page -> progress.overdue(filter, page));
    }

    static OverdueFilter filter(HttpServletRequest request) {
        OverviewPlace place = OverviewPlace.of(request);
        return new OverdueFilter(place.cycle(), place.unit(), TypedText.clean(request.getParameter("person")));
    }

    /** Fails before a page is begun that cannot be finished. */
    public void load() {
        getProgress();
    }

    public void remind() {
        Reminded reminded = reminders.remind(place.cycle(), place.unit());
        if (reminded.people() == 0) {
            notices.carry("progress.nobodyReminded");
        } else {
            notices.carry(reminded.more() ? "progress.remindedMore" : "progress.reminded", reminded.people());
        }
        Destination.go(place.address("/performance/cycle-progress.xhtml"));
    }

    public CycleProgress getProgress() {
        if (shown == null) {
            shown = progress.progress(place.cycle(), place.unit());
        }
        return shown;
    }

    /** Whether the pages lead here. */
    public boolean isMayLook() {
        return progress.mayLook();
    }

    public LazyPages<OverdueRow> getOverdue() {
        return overdue;
    }

    public OverviewPlace getPlace() {
        return place;
    }

    public OverdueFilter getFilter() {
        return filter;
    }
}
