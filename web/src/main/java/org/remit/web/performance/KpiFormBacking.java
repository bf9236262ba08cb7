package org.remit.web.performance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.remit.organization.LifeCycleStage;
import org.remit.performance.kpi.KpiEdit;
import org.remit.performance.kpi.KpiService;
import org.remit.performance.scoring.measure.Aggregation;
import org.remit.performance.scoring.measure.TargetKind;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** HR enters a KPI or changes one. */
@Named
@ViewScoped
public class KpiFormBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    KpiService kpis;

    @Inject
    Notices notices;

    private String code;
    private KpiForm form;

    /** With a code the KPI is changed, without one it is new. */
    public void load() {
        KpiEdit edit = code == null ? kpis.start() : kpis.kpi(code);
        form = code == null ? new KpiForm() : new KpiForm(edit);
    }

    public void save() {
        KpiEdit edit = form.edit();
        if (code == null) {
            kpis.create(edit);
        } else {
            kpis.change(edit);
        }
        notices.carry("kpiForm.saved", edit.code());
        Destination.go("/performance/kpi.xhtml?code=" + Destination.encoded(edit.code()));
    }

    /** Saves what was typed in place of what somebody else has saved meanwhile. */
    public void overwrite() {
        form.readAgain(kpis.kpi(code).version());
        save();
    }

    public LifeCycleStage[] getStages() {
        return LifeCycleStage.values();
    }

    public Aggregation[] getOverTime() {
        return Aggregation.values();
    }

    /** Among people there is no last one. */
    public List<Aggregation> getOverPeople() {
        return List.of(Aggregation.SUM, Aggregation.MEAN, Aggregation.RATIO_OF_SUMS);
    }

    public TargetKind[] getTargetKinds() {
        return TargetKind.values();
    }

    public KpiForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
