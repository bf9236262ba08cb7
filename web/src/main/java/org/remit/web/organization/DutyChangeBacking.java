package org.remit.web.organization;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.organization.OrganizationService;
import org.remit.organization.PositionRow;
import org.remit.organization.duty.DutyChangeContent;
import org.remit.organization.duty.DutyChangeDraft;
import org.remit.organization.duty.DutyChangeService;

/** The form by which HR or a head asks for other duties of a position. */
@Named
@ViewScoped
public class DutyChangeBacking extends DraftBacking {

    private static final long serialVersionUID = 1L;

    @Inject
    DutyChangeService changes;

    @Inject
    OrganizationService organization;

    @Inject
    DutyStartBacking start;

    private String position;
    private DutyChangeForm form;
    private transient PositionRow row;

    public void load() {
        DutyChangeContent content = null;
        if (form == null && getRequest() != null) {
            DutyChangeDraft draft = changes.draft(getRequest());
            opened(draft.version(), draft.number(), draft.remark());
            content = draft.content();
            position = content.position();
        } else if (form == null) {
            content = start.begin(position);
        }
        row = organization.position(position).position();
        if (content != null) {
            form = new DutyChangeForm(content, row.unit());
        }
    }

    @Override
    protected long keep() {
        return changes.saveDraft(getRequest(), version(), form.content());
    }

    @Override
    protected String send(String key) {
        changes.requireReason(form.content());
        return changes.submit(getRequest(), version(), form.content(), key);
    }

    @Override
    protected void sendAgain() {
        changes.requireReason(form.content());
        changes.resubmit(getNumber(), version(), form.content(), form.getComment());
    }

    @Override
    protected void check() {
        changes.check(getNumber(), form.content());
    }

    @Override
    protected String address() {
        return "/organization/duty-change-form.xhtml";
    }

    public PositionRow getRow() {
        return row;
    }

    public DutyChangeForm getForm() {
        return form;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }
}
