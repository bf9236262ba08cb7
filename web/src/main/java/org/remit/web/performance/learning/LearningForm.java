package org.remit.web.performance.learning;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import org.remit.performance.learning.LearningWish;
import org.remit.performance.learning.goal.LearningAim;
import org.remit.performance.learning.goal.LearningGoal;
import org.remit.performance.learning.goal.LearningMeans;
import org.remit.performance.learning.list.LearningItemView;
import org.remit.performance.learning.subject.LearningSubjectKind;
import org.remit.shared.TypedText;

/** Something to learn as it is being typed. */
public class LearningForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String subject;
    private LearningAim aim;
    private LearningMeans means;
    private String action;
    private LocalDate dueOn;
    private int version;

    static LearningForm of(LearningAim suggested) {
        LearningForm form = new LearningForm();
        form.aim = suggested;
        return form;
    }

    static LearningForm of(LearningItemView item) {
        LearningForm form = new LearningForm();
        form.aim = item.aim();
        form.means = item.means();
        form.action = item.action();
        form.dueOn = item.dueOn();
        form.version = item.version();
        return form;
    }

    /** The subject is written as its kind, a colon and its code. */
    LearningWish wish() {
        String[] parts = subject == null ? new String[0] : subject.split(":", 2);
        LearningSubjectKind kind = Arrays.stream(LearningSubjectKind.values())
                .filter(each -> parts.length == 2 && each.name().equals(parts[0]))
                .findFirst()
                .orElse(null);
        return new LearningWish(kind, kind == null ? null : parts[1], goal());
    }

    LearningGoal goal() {
        return new LearningGoal(aim, means, action, dueOn);
    }

    int getVersion() {
        return version;
    }

    public LearningAim[] getAims() {
        return LearningAim.values();
    }

    public LearningMeans[] getWays() {
        return LearningMeans.values();
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = TypedText.clean(subject);
    }

    public LearningAim getAim() {
        return aim;
    }

    public void setAim(LearningAim aim) {
        this.aim = aim;
    }

    public LearningMeans getMeans() {
        return means;
    }

    public void setMeans(LearningMeans means) {
        this.means = means;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
