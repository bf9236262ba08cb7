package org.remit.web.performance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.remit.performance.kpi.KpiEdit;
import org.remit.performance.kpi.KpiLife;
import org.remit.performance.kpi.KpiService;
import org.remit.performance.kpi.list.KpiLibraryService;
import org.remit.performance.kpi.list.KpiSheet;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** HR retires a KPI, or takes it back into use, with a reason. */
@Named
@ViewScoped
public class KpiLifeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    KpiService kpis;

    @Inject
    KpiLibraryService library;

    @Inject
    Notices notices;

    private String code;
    private Integer version;
    private String reason;
    private transient KpiSheet sheet;

    public void load() {
        version = kpis.kpi(code).version();
    }

    public void save() {
        KpiEdit edit = new KpiEdit(code, null, version, reason);
        boolean retires = isInUse();
        if (retires) {
            kpis.retire(edit);
        } else {
            kpis.takeBack(edit);
        }
        notices.carry(retires ? "kpiLife.retired" : "kpiLife.takenBack", code);
        Destination.go("/performance/kpi.xhtml?code=" + Destination.encoded(code));
    }

    public KpiSheet getSheet() {
        if (sheet == null) {
            sheet = library.kpi(code);
        }
        return sheet;
    }

    public boolean isInUse() {
        return getSheet().kpi().life() == KpiLife.IN_USE;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
