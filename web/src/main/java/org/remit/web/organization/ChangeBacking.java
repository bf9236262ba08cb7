package org.remit.web.organization;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.approval.Summary;
import org.remit.organization.change.ChangeService;
import org.remit.organization.change.ChangeView;
import org.remit.organization.change.UnderWay;
import org.remit.people.People;

/** The forms by which HR and heads ask to change, close or prolong a position, to assign or to transfer somebody. */
@Named
@ViewScoped
public class ChangeBacking extends DraftBacking {

    private static final long serialVersionUID = 1L;

    @Inject
    ChangeService changes;

    @Inject
    People known;

    private String kind;
    private String code;
    private ChangeForm form;
    private transient UnderWay first;
    private transient Summary preview;

    public void load(String ofKind) {
        load(ofKind, null);
    }

    /**
     * @param ofKind the kind of request that the page is for
     * @param person the id of whom the link is about, or null
     */
    public void load(String ofKind, String person) {
        if (form != null) {
            return;
        }
        kind = ofKind;
        if (getRequest() == null) {
            form = ChangeForm.of(changes.start(kind, code, ChangeForm.number(person)));
            first = changes.inTheWay(kind, code).orElse(null);
        } else {
            ChangeView view = changes.draft(getRequest());
            opened(view.version(), view.number(), view.remark());
            code = view.content().position();
            form = ChangeForm.of(view.content());
        }
        Long holder = form.getHolder();
        form.setPerson(holder == null ? null : known.refs(List.of(holder)).get(holder));
    }

    /** What it would mean, as the deciders would see it. */
    public void calculate() {
        preview = changes.preview(getNumber(), kind, form.content(kind)).orElse(null);
    }

    /** Null while too little is known. */
    public Summary getPreview() {
        return preview;
    }

    @Override
    protected long keep() {
        return changes.saveDraft(getRequest(), version(), kind, form.content(kind));
    }

    @Override
    protected String send(String key) {
        return changes.submit(getRequest(), version(), kind, form.content(kind), key);
    }

    @Override
    protected void sendAgain() {
        changes.resubmit(kind, getNumber(), version(), form.content(kind), form.getComment());
    }

    @Override
    protected void check() {
        changes.check(getNumber(), kind, form.content(kind));
    }

    @Override
    protected String address() {
        return "/organization/" + kind + "-form.xhtml";
    }

    /** The change that comes first, or null. */
    public UnderWay getFirst() {
        return first;
    }

    public ChangeForm getForm() {
        return form;
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
}
