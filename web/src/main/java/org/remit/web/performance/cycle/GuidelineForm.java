package org.remit.web.performance.cycle;

import java.io.Serializable;
import java.math.BigDecimal;
import org.remit.performance.cycle.Guideline;
import org.remit.performance.cycle.Guideline.Bound;

/** A line of the guideline as it is being typed. */
public class GuidelineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String letters;
    private Bound bound = Bound.AT_MOST;
    private BigDecimal share;
    private BigDecimal upperShare;

    static GuidelineForm of(Guideline guideline) {
        GuidelineForm form = new GuidelineForm();
        form.letters = guideline.letters();
        form.bound = guideline.bound();
        form.share = CycleForm.plain(guideline.share());
        form.upperShare = CycleForm.plain(guideline.upperShare());
        return form;
    }

    Guideline guideline() {
        return new Guideline(letters, bound, share, isBetween() ? upperShare : null);
    }

    public boolean isBetween() {
        return bound == Bound.BETWEEN;
    }

    public Bound[] getBounds() {
        return Bound.values();
    }

    public String getLetters() {
        return letters;
    }

    public void setLetters(String letters) {
        this.letters = letters;
    }

    public Bound getBound() {
        return bound;
    }

    public void setBound(Bound bound) {
        this.bound = bound;
    }

    public BigDecimal getShare() {
        return share;
    }

    public void setShare(BigDecimal share) {
        this.share = share;
    }

    public BigDecimal getUpperShare() {
        return upperShare;
    }

    public void setUpperShare(BigDecimal upperShare) {
        this.upperShare = upperShare;
    }
}
