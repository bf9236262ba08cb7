package org.remit.web.performance.review;

import java.io.Serializable;
import java.math.BigDecimal;
import org.remit.performance.review.Rating;
import org.remit.performance.review.view.ReviewPartView;
import org.remit.performance.review.view.ReviewView;

/** What is being written in a review: by the person, by a head or by a member of the panel. */
public class ReviewForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private int version;
    private String text;
    private Long part;
    private int partVersion;
    private BigDecimal conduct;
    private String remark;
    private String grade;

    /** @param wanted the id of the part that is to be rated, or null for the first */
    void fill(ReviewView view, Long wanted) {
        version = view.version();
        text = view.selfAssessment();
        view.parts().stream()
                .filter(ReviewPartView::ratable)
                .filter(each -> wanted == null || each.id() == wanted)
                .findFirst()
                .ifPresent(this::fill);
    }

    private void fill(ReviewPartView wanted) {
        part = wanted.id();
        partVersion = wanted.version();
        conduct = wanted.conduct();
        remark = wanted.remark();
    }

    Rating rating() {
        return new Rating(conduct, remark);
    }

    int getVersion() {
        return version;
    }

    int getPartVersion() {
        return partVersion;
    }

    /** The part that is rated, or null when there is none. */
    public Long getPart() {
        return part;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public BigDecimal getConduct() {
        return conduct;
    }

    public void setConduct(BigDecimal conduct) {
        this.conduct = conduct;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }
}
