package org.remit.web.organization;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.remit.organization.FunctionRow;
import org.remit.organization.FunctionView;
import org.remit.organization.LifeCycleStage;
import org.remit.organization.function.FunctionService;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Msg;
import org.remit.web.shared.Notices;

/** The HR manager or an administrator enters a function, changes or retires it. */
@Named
@ViewScoped
public class FunctionFormBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FunctionService functions;

    @Inject
    Msg msg;

    @Inject
    Notices notices;

    private String code;
    private String under;
    private FunctionForm form;
    private transient List<FunctionView> parents;

    /** With a code the function is changed, without one it is new. */
    public void load() {
        parents = functions.parents(code);
        form = code == null ? new FunctionForm(under) : new FunctionForm(functions.edit(code));
    }

    public void save() {
        FunctionRow content = form.edit().content();
        if (code == null) {
            functions.create(content);
        } else {
            functions.change(form.edit());
        }
        notices.carry("functionForm.saved", msg.of(content.name()));
        Destination.go("/organization/function.xhtml?code=" + Destination.encoded(content.code()));
    }

    /** Saves what was typed in place of what somebody else has saved meanwhile. */
    public void overwrite() {
        form.readAgain(functions.edit(code).version());
        save();
    }

    /** What it can be part of. */
    public List<FunctionView> getParents() {
        if (parents == null) {
            parents = functions.parents(code);
        }
        return parents;
    }

    public LifeCycleStage[] getStages() {
        return LifeCycleStage.values();
    }

    public FunctionForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getUnder() {
        return under;
    }

    public void setUnder(String under) {
        this.under = under;
    }
}
