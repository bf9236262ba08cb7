package org.remit.web.organization;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.organization.opening.Forecast;
import org.remit.organization.opening.PositionDraft;
import org.remit.organization.opening.PositionRequestService;

/** The form by which HR asks for a new position: from nothing, a template, an existing position or a draft. */
@Named
@ViewScoped
public class PositionRequestBacking extends DraftBacking {

    private static final long serialVersionUID = 1L;

    @Inject
    PositionRequestService openings;

    @Inject
    PositionChoices choices;

    private String start;
    private PositionForm form;
    private transient Forecast forecast;

    public void load() {
        if (form != null) {
            return;
        }
        if (getRequest() != null) {
            PositionDraft draft = openings.draft(getRequest());
            opened(draft.version(), draft.number(), draft.remark());
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
        forecast = openings.forecast(getRequest(), form.content()).orElse(null);
    }

    @Override
    protected long keep() {
        return openings.saveDraft(getRequest(), version(), form.content());
    }

    @Override
    protected String send(String key) {
        openings.requireReason(form.content());
        return openings.submit(getRequest(), version(), form.content(), key);
    }

    @Override
    protected void sendAgain() {
        openings.requireReason(form.content());
        openings.resubmit(getNumber(), version(), form.content(), form.getComment());
    }

    @Override
    protected void check() {
        openings.check(form.content());
    }

    @Override
    protected String address() {
        return "/organization/position-opening-form.xhtml";
    }

    public PositionForm getForm() {
        return form;
    }

    public Forecast getForecast() {
        return forecast;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }
}
