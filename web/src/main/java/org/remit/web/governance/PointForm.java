package org.remit.web.governance;

import java.io.Serializable;
import org.remit.governance.rule.Point;

/** What somebody said, and its answer, while it is being typed. */
public class PointForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long comment;
    private String by;
    private String said;
    private String answer;
    private boolean taken;

    static PointForm of(Point point) {
        PointForm form = new PointForm();
        form.comment = point.comment();
        form.by = point.by();
        form.said = point.said();
        form.answer = point.answer();
        form.taken = point.taken();
        return form;
    }

    Point point() {
        return new Point(comment, by, said, answer, taken);
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public boolean isTaken() {
        return taken;
    }

    public void setTaken(boolean taken) {
        this.taken = taken;
    }
}
