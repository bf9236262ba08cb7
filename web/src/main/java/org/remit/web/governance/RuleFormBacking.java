package org.remit.web.governance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.governance.rule.RuleDraft;
import org.remit.governance.rule.RuleRequestService;
import org.remit.web.organization.DraftBacking;

/** The form by which a rule, its amendment or its repeal is asked for. */
@Named
@ViewScoped
public class RuleFormBacking extends DraftBacking {

    private static final long serialVersionUID = 1L;

    @Inject
    RuleRequestService rules;

    private String code;
    private boolean repeal;
    private boolean fixed;
    private RuleForm form;

    public void load() {
        if (form == null && getRequest() == null) {
            form = new RuleForm(rules.start(code, repeal));
            fixed = code != null;
        } else if (form == null) {
            RuleDraft draft = rules.draft(getRequest());
            opened(draft.version(), draft.number(), draft.remark());
            form = new RuleForm(draft.content());
            fixed = draft.known();
        }
    }

    @Override
    protected long keep() {
        return rules.save(getRequest(), version(), form.content());
    }

    @Override
    protected String send(String key) {
        return rules.submit(getRequest(), version(), form.content(), key);
    }

    @Override
    protected void sendAgain() {
        rules.resubmit(getNumber(), version(), form.content(), form.getComment());
    }

    @Override
    protected void check() {
        rules.check(getRequest(), form.content());
    }

    @Override
    protected String address() {
        return "/governance/rule-adoption-form.xhtml";
    }

    /** Whether the rule is there already, so that its code and kind are given. */
    public boolean isFixed() {
        return fixed;
    }

    public RuleForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isRepeal() {
        return repeal;
    }

    public void setRepeal(boolean repeal) {
        this.repeal = repeal;
    }
}
