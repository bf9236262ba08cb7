package org.remit.web.organization;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.remit.organization.handbook.HandbookDraft;
import org.remit.organization.handbook.HandbookDraftService;
import org.remit.organization.handbook.HandbookPage;
import org.remit.organization.handbook.HandbookProposal;
import org.remit.organization.handbook.HandbookService;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;
import org.remit.web.shared.Preferences;

/** A written edition as HR looks at it before it goes into its chain. */
@Named
@ViewScoped
public class HandbookPreviewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HandbookDraftService drafts;

    @Inject
    HandbookService handbooks;

    @Inject
    Preferences preferences;

    @Inject
    Notices notices;

    /** Makes the second of two clicks harmless: both lead to one request. */
    private final String key = UUID.randomUUID().toString();

    private Long request;
    private Integer seen;
    private String comment;
    private transient HandbookDraft draft;
    private transient HandbookPage page;
    private transient HandbookProposal proposal;

    public void load() {
        draft = drafts.draft(request);
        page = handbooks.page(draft.edition().id(), preferences.getLocale());
        proposal = handbooks.proposal(request, preferences.getLocale());
    }

    public void send() {
        String number = drafts.send(request, seen, comment, key);
        notices.carry("handbook.sent", number);
        Destination.go("/approval/request.xhtml?number=" + number);
    }

    public void discard() {
        drafts.discard(request);
        notices.carry("handbook.discarded");
        Destination.go("/organization/handbooks.xhtml");
    }

    /** Of what the page shows: written anew in another window, it is shown before it can be sent. */
    public int getVersion() {
        return draft.version();
    }

    public void setVersion(int version) {
        seen = version;
    }

    public HandbookDraft getDraft() {
        return draft;
    }

    public HandbookPage getPage() {
        return page;
    }

    public HandbookProposal getProposal() {
        return proposal;
    }

    /** Whether the deciders have sent it back. */
    public boolean isReturned() {
        return draft != null && draft.number() != null;
    }

    public Long getRequest() {
        return request;
    }

    public void setRequest(Long request) {
        this.request = request;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
