package org.remit.web.performance.sheet;

import java.io.Serializable;
import java.math.BigDecimal;
import org.remit.performance.scoring.Bands.Band;
import org.remit.performance.scoring.Milestones.Milestone;
import org.remit.performance.scoring.Rubric.Level;
import org.remit.shared.TypedText;

/** A band, a milestone or a level as it is being typed. */
public class DetailForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private BigDecimal from;
    private BigDecimal to;
    private BigDecimal points;

    static DetailForm of(Band band) {
        DetailForm form = new DetailForm();
        form.from = band.from();
        form.to = band.to();
        form.points = band.points();
        return form;
    }

    static DetailForm of(Milestone milestone) {
        DetailForm form = new DetailForm();
        form.name = milestone.code();
        form.points = milestone.weight();
        return form;
    }

    static DetailForm of(Level level) {
        DetailForm form = new DetailForm();
        form.name = level.words();
        form.from = level.rating();
        form.points = level.points();
        return form;
    }

    Band band() {
        return new Band(from, to, points);
    }

    Milestone milestone() {
        return new Milestone(TypedText.clean(name), points);
    }

    Level level() {
        return new Level(from, points, TypedText.clean(name));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public BigDecimal getFrom() {
        return from;
    }

    public void setFrom(BigDecimal from) {
        this.from = from;
    }

    public BigDecimal getTo() {
        return to;
    }

    public void setTo(BigDecimal to) {
        this.to = to;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public void setPoints(BigDecimal points) {
        this.points = points;
    }
}
