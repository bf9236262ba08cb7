package org.remit.web.performance.calibration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.remit.organization.Layer;
import org.remit.performance.calibration.list.CalibratedReview;
import org.remit.performance.calibration.list.CalibrationFilter;
import org.remit.performance.calibration.list.CalibrationListService;
import org.remit.performance.calibration.list.GradeChangeRow;
import org.remit.performance.calibration.list.PositionGroup;
import org.remit.performance.calibration.list.SessionView;
import org.remit.web.shared.LazyPages;

/** A calibration session as it is read; its parameters come with every question for rows. */
@Named
@RequestScoped
public class CalibrationBacking {

    @Inject
    CalibrationListService sessions;

    @Inject
    HttpServletRequest request;

    private long id;
    private CalibrationFilter filter;
    private SessionView session;
    private LazyPages<CalibratedReview> reviews;
    private LazyPages<PositionGroup> positions;
    private LazyPages<GradeChangeRow> changes;

    @PostConstruct
    void open() {
        id = CalibrationFilters.id(request);
        filter = CalibrationFilters.of(request);
        reviews = new LazyPages<>(page -> sessions.reviews(id, filter, page));
        positions = new LazyPages<>(page -> sessions.positions(id, page));
        changes = new LazyPages<>(page -> sessions.changes(id, page));
    }

    /** Before anything is written: who may not be here is sent away with a status. */
    public void load() {
        getSession();
    }

    public SessionView getSession() {
        if (session == null) {
            session = sessions.session(id);
        }
        return session;
    }

    public LazyPages<CalibratedReview> getReviews() {
        return reviews;
    }

    public LazyPages<PositionGroup> getPositions() {
        return positions;
    }

    public LazyPages<GradeChangeRow> getChanges() {
        return changes;
    }

    public CalibrationFilter getFilter() {
        return filter;
    }

    public Layer[] getLayers() {
        return Layer.values();
    }

    /** What the choice of those without a grade is called in an address. */
    public String getNone() {
        return CalibrationFilter.NONE;
    }
}
