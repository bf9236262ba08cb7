package org.remit.web.organization;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.remit.organization.opening.Forecast;
import org.remit.organization.opening.PositionDraft;
import org.remit.organization.opening.PositionRequestService;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** The form by which HR asks for a new position: from nothing, a template, an existing position or a draft. */
@Named
@ViewScoped
public class PositionRequestBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PositionRequestService openings;

    @Inject
    PositionChoices choices;

    @Inject
    Notices notices;

    /** Makes the second of two clicks harmless: both lead to one request. */
    private final String key = UUID.randomUUID().toString();

    private Long request;
    private String start;
    private String number;
    private boolean returned;
    private String remark;
    private PositionForm form;
    private transient Forecast forecast;

    public void load() {
        if (form != null) {
            return;
        }
        if (request != null) {
            PositionDraft draft = openings.draft(request);
            number = draft.number();
            returned = number != null;
            remark = draft.remark();
            form = PositionForm.of(draft.content());
        } else {
            form = PositionForm.of(choices.content(start));
        }
        calculate();
    }

    public void unitChanged() {
        form.reportToHead(choices::headOf);
        calculate();
    }

    public void calculate() {
        forecast = openings.forecast(request, form.content()).orElse(null);
    }

    public void save() {
        request = openings.saveDraft(request, form.content());
        notices.carry("opening.saved");
        Destination.go("/organization/position-opening-form.xhtml?request=" + request);
    }

    public void submit() {
        openings.requireReason(form.content());
        if (returned) {
            openings.resubmit(number, form.content(), form.getComment());
        } else {
            number = openings.submit(request, form.content(), key);
        }
        notices.carry(returned ? "opening.resubmitted" : "opening.submitted", number);
        Destination.go("/approval/request.xhtml?number=" + number);
    }

    public PositionForm getForm() {
        return form;
    }

    public Forecast getForecast() {
        return forecast;
    }

    public boolean isReturned() {
        return returned;
    }

    /** Why it was returned, or null. */
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

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }
}
