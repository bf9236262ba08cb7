package org.remit.web.organization;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.remit.organization.change.ChangeService;
import org.remit.organization.change.ChangeView;
import org.remit.people.People;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** The forms by which HR and heads ask to change, close or prolong a position, to assign or to transfer somebody. */
@Named
@ViewScoped
public class ChangeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ChangeService changes;

    @Inject
    People known;

    @Inject
    Notices notices;

    /** Makes the second of two clicks harmless: both lead to one request. */
    private final String key = UUID.randomUUID().toString();

    private String kind;
    private String code;
    private Long request;
    private String number;
    private String remark;
    private ChangeForm form;

    /** @param ofKind the kind of request that the page is for */
    public void load(String ofKind) {
        if (form != null) {
            return;
        }
        kind = ofKind;
        if (request == null) {
            form = ChangeForm.of(changes.start(kind, code));
        } else {
            ChangeView view = changes.draft(request);
            number = view.number();
            remark = view.remark();
            code = view.content().position();
            form = ChangeForm.of(view.content());
            form.setPerson(
                    form.getHolder() == null
                            ? null
                            : known.refs(List.of(form.getHolder())).get(form.getHolder()));
        }
    }

    public void save() {
        request = changes.saveDraft(request, kind, form.content(kind));
        notices.carry("opening.saved");
        Destination.go("/organization/" + kind + "-form.xhtml?request=" + request);
    }

    public void submit() {
        boolean again = isReturned();
        if (again) {
            changes.resubmit(kind, number, form.content(kind), form.getComment());
        } else {
            number = changes.submit(request, kind, form.content(kind), key);
        }
        notices.carry(again ? "opening.resubmitted" : "opening.submitted", number);
        Destination.go("/approval/request.xhtml?number=" + number);
    }

    public ChangeForm getForm() {
        return form;
    }

    public boolean isReturned() {
        return number != null;
    }

    /** Why it was returned, or null. */
    public String getRemark() {
        return remark;
    }

    public String getKind() {
        return kind;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Long getRequest() {
        return request;
    }

    public void setRequest(Long request) {
        this.request = request;
    }
}
