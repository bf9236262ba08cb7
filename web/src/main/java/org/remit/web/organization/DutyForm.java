package org.remit.web.organization;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.remit.organization.DutyContent;
import org.remit.organization.DutyPart;
import org.remit.shared.LocalizedText;

/** A duty as it is being typed; it always has a KPI to fill in. */
public class DutyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String textZh;
    private String textEn;
    private String function;
    private String code;
    private DutyPart part = DutyPart.OWNER;
    private List<String> partners = new ArrayList<>();
    private String partner;
    private LocalDate reviewBy;
    private Rows<KpiForm> rows = new Rows<>(List.of(new KpiForm()));

    static DutyForm of(DutyContent duty) {
        DutyForm form = new DutyForm();
        form.textZh = duty.text() == null ? null : duty.text().zh();
        form.textEn = duty.text() == null ? null : duty.text().en();
        form.function = duty.function();
        form.code = duty.code();
        form.part = duty.part();
        form.partners = new ArrayList<>(
                duty.partners().stream().map(PartnerChoices::item).toList());
        form.reviewBy = duty.reviewBy();
        if (!duty.kpis().isEmpty()) {
            form.rows = new Rows<>(duty.kpis().stream().map(KpiForm::of).toList());
        }
        return form;
    }

    DutyContent content() {
        return new DutyContent(
                code,
                new LocalizedText(textZh, textEn),
                function,
                part,
                all().stream().map(PartnerChoices::partner).toList(),
                reviewBy,
                getKpis().stream().map(KpiForm::content).toList());
    }

    public void addKpi() {
        rows.add(new KpiForm());
    }

    public void removeKpi(int index) {
        rows.remove(index);
    }

    public void putKpiBack() {
        rows.putBack();
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
        return rows.getAll();
    }

    public Rows<KpiForm> getRows() {
        return rows;
    }

    /** The code of the duty in force that it stands for, or null for a new one. */
    public String getCode() {
        return code;
    }

    public DutyPart getPart() {
        return part;
    }

    public void setPart(DutyPart part) {
        this.part = part;
    }

    /** As {@link PartnerChoices} writes them. */
    public List<String> getPartners() {
        return partners;
    }

    /** The one that is being named, which then joins the others. */
    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public void addPartner() {
        partners = all();
        partner = null;
    }

    public void removePartner(int index) {
        partners.remove(index);
    }

    private List<String> all() {
        List<String> all = new ArrayList<>(partners);
        if (partner != null && !partner.isBlank() && !all.contains(partner)) {
            all.add(partner);
        }
        return all;
    }

    public LocalDate getReviewBy() {
        return reviewBy;
    }

    public void setReviewBy(LocalDate reviewBy) {
        this.reviewBy = reviewBy;
    }
}
