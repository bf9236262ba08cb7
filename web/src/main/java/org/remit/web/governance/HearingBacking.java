package org.remit.web.governance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.remit.governance.rule.HearingDraft;
import org.remit.governance.rule.HearingService;
import org.remit.shared.BusinessException;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** Where it is written down what was heard on a rule, and what was answered. */
@Named
@ViewScoped
public class HearingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HearingService hearings;

    @Inject
    Notices notices;

    private String number;
    private transient HearingDraft draft;
    private HearingForm form;
    private Integer version;

    public void load() {
        if (number == null) {
            throw BusinessException.notFound("error.requestUnknown", "");
        }
        draft = hearings.open(number);
        if (form == null) {
            form = new HearingForm(draft.content());
            version = draft.version();
        }
    }

    public void save() {
        hearings.record(number, form.content(), version);
        notices.carry("hearing.saved");
        Destination.go("/approval/request.xhtml?number=" + number);
    }

    public HearingDraft getDraft() {
        return draft;
    }

    public HearingForm getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
