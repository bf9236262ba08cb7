package org.remit.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.remit.approval.InboxService;
import org.remit.approval.Outcome;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Msg;
import org.remit.web.shared.Notices;

/** The sheet in which somebody confirms what they have to say to a work item: on the home page, in the inbox, at a request. */
@Named
@RequestScoped
public class DecisionBacking {

    @Inject
    InboxService inbox;

    @Inject
    Notices notices;

    @Inject
    Msg msg;

    private Long workItem;
    private Outcome outcome;
    private String comment;
    private String request;
    private String step;
    private String read;
    private boolean vote;

    /** Says it; the list around it, or the whole request, shows what came of it. */
    public void decide() {
        inbox.decide(workItem == null ? 0 : workItem, outcome, comment, read);
        if (Faces.getRequestParameter("reload") != null) {
            notices.carry(done(), request);
            Destination.go("/approval/request.xhtml?number=" + Destination.encoded(request));
        } else {
            notices.done(done(), request);
        }
    }

    /** What was said, in the words of the step: an approval in a vote is a yes. */
    private String done() {
        return msg.own((vote ? "decide.doneVote." : "decide.done.") + outcome + ".", step);
    }

    public Long getWorkItem() {
        return workItem;
    }

    public void setWorkItem(Long workItem) {
        this.workItem = workItem;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public boolean isVote() {
        return vote;
    }

    public void setVote(boolean vote) {
        this.vote = vote;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getRead() {
        return read;
    }

    public void setRead(String read) {
        this.read = read;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }
}
