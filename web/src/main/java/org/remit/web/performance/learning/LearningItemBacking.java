package org.remit.web.performance.learning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.remit.performance.learning.LearningService;
import org.remit.performance.learning.list.LearningItemView;
import org.remit.performance.learning.list.LearningPlanService;
import org.remit.performance.learning.list.LearningPlanView;
import org.remit.performance.learning.subject.LearningSubject;
import org.remit.shared.BusinessException;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** Something to learn is proposed, or something else in place of it. */
@Named
@ViewScoped
public class LearningItemBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LearningPlanService plans;

    @Inject
    LearningService service;

    @Inject
    Notices notices;

    private Long person;
    private Integer year;
    private Long item;
    private LearningForm form;
    private transient LearningPlanView view;
    private transient List<LearningSubject> subjects;

    /** Begins with what is there, or with the aim that the years of service suggest. */
    public void load() {
        if (form != null) {
            return;
        }
        if (!getView().speaks()) {
            throw BusinessException.forbidden("error.learningNotYours");
        }
        form = item == null ? LearningForm.of(getView().suggested()) : LearningForm.of(changed());
    }

    public void send() {
        if (item == null) {
            service.propose(getView().person().id(), getView().year(), form.wish());
        } else {
            service.change(item, form.goal(), form.getVersion());
        }
        notices.carry("learning.proposedNow");
        Destination.go(LearningTexts.address(getView().person().id(), getView().year()));
    }

    public LearningPlanView getView() {
        if (view == null) {
            view = plans.plan(person, year);
        }
        return view;
    }

    /** What it is about stays, so only a new one has a choice. */
    public List<LearningSubject> getSubjects() {
        if (subjects == null) {
            subjects = item == null
                    ? plans.subjects(getView().person().id(), getView().year())
                    : List.of();
        }
        return subjects;
    }

    /** The item that is changed. */
    public LearningItemView changed() {
        return getView().items().stream()
                .filter(each -> item != null && each.id() == item)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("error.learningItemUnknown", String.valueOf(item)));
    }

    public LearningForm getForm() {
        return form;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }
}
