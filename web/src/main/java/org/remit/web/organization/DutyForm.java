package org.remit.web.organization;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.remit.organization.DutyContent;
import org.remit.shared.LocalizedText;

/** A duty as it is being typed; it always has a KPI to fill in. */
public class DutyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String textZh;
    private String textEn;
    private String function;
    private List<KpiForm> kpis = new ArrayList<>(List.of(new KpiForm()));

    static DutyForm of(DutyContent duty) {
        DutyForm form = new DutyForm();
        form.textZh = duty.text() == null ? null : duty.text().zh();
        form.textEn = duty.text() == null ? null : duty.text().en();
        form.function = duty.function();
        if (!duty.kpis().isEmpty()) {
            form.kpis = new ArrayList<>(duty.kpis().stream().map(KpiForm::of).toList());
        }
        return form;
    }

    DutyContent content() {
        return new DutyContent(
                new LocalizedText(textZh, textEn),
                function,
                kpis.stream().map(KpiForm::content).toList());
    }

    public void addKpi() {
        kpis.add(new KpiForm());
    }

    public void removeKpi(int index) {
        kpis.remove(index);
    }

    public String getTextZh() {
        return textZh;
    }

    public void setTextZh(String textZh) {
        this.textZh = textZh;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public List<KpiForm> getKpis() {
        return kpis;
    }
}
