package org.remit.web.organization;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.remit.organization.Layer;
import org.remit.organization.unit.UnitService;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** The HR manager enters a unit, changes or closes it. */
@Named
@ViewScoped
public class UnitFormBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    UnitService units;

    @Inject
    UnitFinder names;

    @Inject
    Notices notices;

    @Inject
    transient Clock clock;

    private String code;
    private String under;
    private UnitForm form;

    /** With a code the unit is changed, without one it is new. */
    public void load() {
        if (code == null) {
            units.begin(under);
            form = new UnitForm(under, LocalDate.now(clock));
        } else {
            form = new UnitForm(units.unit(code));
        }
    }

    public void save() {
        String saved = form.edit().content().code();
        if (code == null) {
            units.create(form.edit().content());
        } else {
            units.change(form.edit());
        }
        notices.carry("unitForm.saved", names.label(saved));
        Destination.go("/organization/unit.xhtml?code=" + Destination.encoded(saved));
    }

    /** Saves what was typed in place of what somebody else has saved meanwhile. */
    public void overwrite() {
        form.readAgain(units.unit(code).version());
        save();
    }

    public Layer[] getLayers() {
        return Layer.values();
    }

    public UnitForm getForm() {
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
