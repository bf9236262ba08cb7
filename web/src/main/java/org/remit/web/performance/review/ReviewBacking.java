package org.remit.web.performance.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.remit.performance.review.ReviewService;
import org.remit.performance.review.view.ReviewView;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** One review as it is read, and what the reader has to write in it. */
@Named
@ViewScoped
public class ReviewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReviewService reviews;

    @Inject
    Notices notices;

    private Long id;
    private Long part;
    private String reason;
    private boolean reasonNeeded;
    private final ReviewForm form = new ReviewForm();
    private transient ReviewView view;

    public void load() {
        reasonNeeded = reviews.needsReason(wanted()) && (reason == null || reason.isBlank());
        if (!reasonNeeded) {
            form.fill(getView(), part);
        }
    }

    public void assessOneself() {
        reviews.assessOneself(wanted(), form.getVersion(), form.getText());
        saved("review.selfSaved");
    }

    public void rate() {
        reviews.rate(form.getPart(), form.getPartVersion(), form.rating());
        saved("review.ratingSaved");
    }

    public void proposeGrade() {
        reviews.proposeGrade(wanted(), form.getVersion(), form.getGrade());
        saved("review.gradeSaved");
    }

    /** What was written is handed in where the request is decided on. */
    private void saved(String key) {
        notices.carry(key);
        Destination.go("/approval/request.xhtml?number="
                + Destination.encoded(getView().request()));
    }

    private long wanted() {
        return id == null ? 0 : id;
    }

    public ReviewView getView() {
        if (view == null && !reasonNeeded) {
            view = reviews.review(wanted(), reason);
        }
        return view;
    }

    public ReviewForm getForm() {
        return form;
    }

    public boolean isReasonNeeded() {
        return reasonNeeded;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getPart() {
        return part;
    }

    public void setPart(Long part) {
        this.part = part;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
