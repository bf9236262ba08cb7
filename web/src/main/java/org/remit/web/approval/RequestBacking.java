package org.remit.web.approval;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.remit.approval.ContentChange;
import org.remit.approval.RequestQueryService;
import org.remit.approval.RequestService;
import org.remit.approval.RequestState;
import org.remit.approval.RequestView;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** One request with everything that was said about it. */
@Named
@RequestScoped
public class RequestBacking {

    @Inject
    RequestQueryService queries;

    @Inject
    RequestService requests;

    @Inject
    Fragments fragments;

    @Inject
    Notices notices;

    private String number;
    private String comment;
    private RequestView view;
    private List<ContentChange> changes;

    /** The number is in the address of the form's answers too, so that the page's parts are known from the beginning. */
    @PostConstruct
    void begin() {
        number = Faces.getRequestParameter("number");
    }

    /** Fails before a page is begun that cannot be finished. */
    public void open() {
        getView();
    }

    public RequestView getView() {
        if (view == null) {
            view = queries.request(number == null ? "" : number);
        }
        return view;
    }

    /** What its applicant has changed for who reads it. */
    public List<ContentChange> getChanges() {
        if (changes == null) {
            changes = queries.changes(getView().number());
        }
        return changes;
    }

    /** What shows the proposal of this kind of request; null when the kind has nothing, or it was erased. */
    public String getFragment() {
        return getView().erased() ? null : fragments.of(getView().kind()).orElse(null);
    }

    /** Takes it back. */
    public void withdraw() {
        requests.withdraw(number, comment);
        notices.carry("request.withdrawn", number);
        Destination.go("/approval/request.xhtml?number=" + Destination.encoded(number));
    }

    /** Whether its applicant can still take it back. */
    public boolean isWithdrawable() {
        return getView().withdrawable();
    }

    /** Whether it waits for its applicant to mend it. */
    public boolean isMendable() {
        return getView().mine() && getView().state() == RequestState.RETURNED;
    }

    public String getNumber() {
        return number;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
