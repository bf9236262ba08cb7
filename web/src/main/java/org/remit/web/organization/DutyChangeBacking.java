package org.remit.web.organization;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.remit.organization.OrganizationService;
import org.remit.organization.PositionRow;
import org.remit.organization.duty.DutyChangeContent;
import org.remit.organization.duty.DutyChangeDraft;
import org.remit.organization.duty.DutyChangeService;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** The form by which HR or a head asks for other duties of a position. */
@Named
@ViewScoped
public class DutyChangeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DutyChangeService changes;

    @Inject
    OrganizationService organization;

    @Inject
    DutyStartBacking start;

    @Inject
    Notices notices;

    /** Makes the second of two clicks harmless: both lead to one request. */
    private final String key = UUID.randomUUID().toString();

    private Long request;
    private String position;
    private String number;
    private String remark;
    private DutyChangeForm form;
    private transient PositionRow row;

    public void load() {
        DutyChangeContent content = null;
        if (form == null && request != null) {
            DutyChangeDraft draft = changes.draft(request);
            number = draft.number();
            remark = draft.remark();
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

    public void save() {
        request = changes.saveDraft(request, form.content());
        notices.carry("opening.saved");
        Destination.go("/organization/duty-change-form.xhtml?request=" + request);
    }

    public void submit() {
        changes.requireReason(form.content());
        boolean again = isReturned();
        if (again) {
            changes.resubmit(number, form.content(), form.getComment());
        } else {
            number = changes.submit(request, form.content(), key);
        }
        notices.carry(again ? "opening.resubmitted" : "opening.submitted", number);
        Destination.go("/approval/request.xhtml?number=" + number);
    }

    public boolean isReturned() {
        return number != null;
    }

    public PositionRow getRow() {
        return row;
    }

    public DutyChangeForm getForm() {
        return form;
    }

    public String getRemark() {
        return remark;
    }

    public String getNumber() {
        return number;
    }

    public Long getRequest() {
        return request;
    }

    public void setRequest(Long request) {
        this.request = request;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }
}
