package org.remit.web.performance.cycle;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.remit.people.People;
import org.remit.people.PersonRef;
import org.remit.performance.cycle.CycleContent;
import org.remit.performance.cycle.content.CycleSpan;
import org.remit.performance.cycle.proposal.CycleDraft;
import org.remit.performance.cycle.proposal.CycleDraftService;
import org.remit.performance.cycle.proposal.FirstCycle;
import org.remit.web.organization.DraftBacking;

/** The form by which HR asks for a review cycle. */
@Named
@ViewScoped
public class CycleFormBacking extends DraftBacking {

    private static final long serialVersionUID = 1L;

    @Inject
    CycleDraftService drafts;

    @Inject
    People people;

    private CycleForm form;

    public void load() {
        if (form == null && getRequest() == null) {
            form = form(CycleSpan.QUARTER, drafts.start(CycleSpan.QUARTER));
        } else if (form == null) {
            CycleDraft draft = drafts.draft(getRequest());
            opened(draft.version(), draft.number(), draft.remark());
            form = form(null, draft.content());
        }
    }

    private CycleForm form(CycleSpan span, CycleContent content) {
        Map<Long, PersonRef> known = people.refs(content.panel());
        List<PersonRef> panel = content.panel().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
        return new CycleForm(span, content, panel);
    }

    /** Name and days are proposed anew for what is to be reviewed. */
    public void propose() {
        if (form.getSpan() != null) {
            form.times(drafts.start(form.getSpan()));
        }
    }

    /** The cycle, or the request for one, that stands in the way; null when there is none. */
    public FirstCycle first() {
        return drafts.first(getRequest(), form.content()).orElse(null);
    }

    @Override
    protected long keep() {
        return drafts.save(getRequest(), version(), form.content());
    }

    @Override
    protected String send(String key) {
        return drafts.submit(getRequest(), version(), form.content(), key);
    }

    @Override
    protected void sendAgain() {
        drafts.resubmit(getNumber(), version(), form.content(), form.getComment());
    }

    @Override
    protected void check() {
        drafts.check(form.content());
    }

    @Override
    protected String address() {
        return "/performance/review-cycle-form.xhtml";
    }

    public CycleForm getForm() {
        return form;
    }
}
