package org.remit.web.performance.improvement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.remit.people.PersonRef;
import org.remit.performance.improvement.ImprovementService;
import org.remit.performance.improvement.MeasureWish;
import org.remit.performance.improvement.list.ImprovementListService;
import org.remit.performance.improvement.list.ImprovementView;
import org.remit.performance.improvement.list.MeasureView;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** A measure is proposed, or, when it was returned or was not enough, another one. */
@Named
@ViewScoped
public class ImprovementFormBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ImprovementListService improvements;

    @Inject
    ImprovementService service;

    @Inject
    Notices notices;

    private Long id;
    private Long request;
    private String measure;
    private PersonRef owner;
    private LocalDate due;
    private String comment;
    private boolean loaded;
    private transient ImprovementView view;

    /** From an improvement, or from the request that was returned: that begins with what was proposed last. */
    public void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        if (request != null) {
            id = getView().row().id();
            MeasureView last = getView().measures().get(getView().measures().size() - 1);
            measure = last.measure();
            owner = new PersonRef(last.ownerId(), last.owner());
            due = last.dueDate();
        }
        getView();
    }

    public void send() {
        String number = service.propose(id, new MeasureWish(measure, owner == null ? null : owner.id(), due), comment);
        notices.carry(request == null ? "opening.submitted" : "opening.resubmitted", number);
        Destination.go("/approval/request.xhtml?number=" + Destination.encoded(number));
    }

    public ImprovementView getView() {
        if (view == null) {
            view = request == null ? improvements.improvement(id == null ? 0 : id) : improvements.ofRequest(request);
        }
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getRequest() {
        return request;
    }

    public void setRequest(Long request) {
        this.request = request;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public PersonRef getOwner() {
        return owner;
    }

    public void setOwner(PersonRef owner) {
        this.owner = owner;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
