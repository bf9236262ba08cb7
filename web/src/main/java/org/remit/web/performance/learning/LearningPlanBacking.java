package org.remit.web.performance.learning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.remit.performance.learning.LearningService;
import org.remit.performance.learning.list.LearningPlanService;
import org.remit.performance.learning.list.LearningPlanView;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** The learning plan of somebody for a year: agreed to, and how far it is. */
@Named
@ViewScoped
public class LearningPlanBacking implements Serializable {

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
    private String words;
    private int proposal;
    private transient LearningPlanView view;

    /** Fails before a page is begun that cannot be finished. */
    public void load() {
        getView();
    }

    public LearningPlanView getView() {
        if (view == null) {
            view = plans.plan(person, year);
        }
        return view;
    }

    /** To the proposal that was shown; of another one, which came meanwhile, the page is shown anew. */
    public void agree() {
        LearningPlanView read = getView();
        view = null;
        service.agree(read.person().id(), read.year(), proposal);
        again("learning.agreedNow");
    }

    public void note() {
        service.note(item, words);
        again("learning.noted");
    }

    public void done() {
        service.done(item, words);
        again("learning.doneNow");
    }

    public void drop() {
        service.drop(item, words);
        again("learning.droppedNow");
    }

    private void again(String key) {
        notices.carry(key);
        Destination.go(LearningTexts.address(getView().person().id(), getView().year()));
    }

    public int getProposal() {
        return getView().head().proposal();
    }

    /** The one that the page has shown. */
    public void setProposal(int proposal) {
        this.proposal = proposal;
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
