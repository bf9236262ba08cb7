package org.remit.web.performance.calibration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.remit.performance.calibration.CalibrationService;
import org.remit.performance.calibration.GradeWish;
import org.remit.performance.calibration.list.CalibratedReview;
import org.remit.performance.calibration.list.CalibrationFilter;
import org.remit.performance.calibration.list.CalibrationListService;
import org.remit.performance.calibration.list.SessionView;
import org.remit.performance.cycle.Grade;
import org.remit.shared.PageRequest;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** A grade is changed, beside those of comparable people. */
@Named
@ViewScoped
public class GradeChangeBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int BESIDE = 20;

    @Inject
    CalibrationListService sessions;

    @Inject
    CalibrationService service;

    @Inject
    Notices notices;

    private Long session;
    private Long id;
    private Integer version;
    private String grade;
    private String reason;
    private transient SessionView view;
    private transient CalibratedReview review;
    private transient List<CalibratedReview> beside;

    public void load() {
        if (version == null) {
            version = getReview().version();
        }
    }

    public void save() {
        service.change(session, new GradeWish(id, version, grade, reason));
        notices.carry("calibration.changed", getReview().person(), grade);
        Destination.go("/performance/calibration.xhtml?id=" + session);
    }

    public SessionView getView() {
        if (view == null) {
            view = sessions.session(session == null ? 0 : session);
        }
        return view;
    }

    public CalibratedReview getReview() {
        if (review == null) {
            review = sessions.changeable(session == null ? 0 : session, id == null ? 0 : id);
        }
        return review;
    }

    /** The first of those in positions of the same title and layer, the highest total first. */
    public List<CalibratedReview> getBeside() {
        if (beside == null) {
            String title = getReview().positionTitle().in(Locale.CHINESE);
            CalibrationFilter same = new CalibrationFilter(title, getReview().layer(), null);
            beside = sessions.reviews(session, same, PageRequest.of(0, BESIDE)).items();
        }
        return beside;
    }

    /** All but the one that holds. */
    public List<Grade> getGrades() {
        return getView().grades().stream()
                .filter(each -> !each.letter().equals(getReview().grade()))
                .toList();
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
