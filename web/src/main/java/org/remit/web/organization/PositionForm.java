package org.remit.web.organization;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.remit.organization.Layer;
import org.remit.organization.PositionContent;
import org.remit.shared.LocalizedText;

/** A proposed position as it is being typed; it always has a duty to fill in. */
public class PositionForm implements DutiesForm, Serializable {

    private static final long serialVersionUID = 1L;

    private String unit;
    private String titleZh;
    private String titleEn;
    private Layer layer;
    private Integer headcount;
    private BigDecimal monthlyCost;
    private String currency;
    private boolean permanent;
    private String comment;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String reportsTo;
    private String unitReportedIn;
    private String reason;
    private BigDecimal fte;
    private String jobFamily;
    private String grade;
    private Rows<DutyForm> rows = new Rows<>(List.of(new DutyForm()));

    static PositionForm of(PositionContent content) {
        PositionForm form = new PositionForm();
        form.unit = content.unit();
        form.unitReportedIn = content.unit();
        form.titleZh = content.title() == null ? null : content.title().zh();
        form.titleEn = content.title() == null ? null : content.title().en();
        form.layer = content.layer();
        form.headcount = content.headcount();
        form.monthlyCost = content.monthlyCost();
        form.currency = content.currency();
        form.permanent = content.endless();
        form.validFrom = content.validFrom();
        form.validTo = content.validTo();
        form.reportsTo = content.reportsTo();
        form.reason = content.reason();
        form.fte = content.fte();
        form.jobFamily = content.jobFamily();
        form.grade = content.grade();
        if (!content.duties().isEmpty()) {
            form.rows = new Rows<>(content.duties().stream().map(DutyForm::of).toList());
        }
        return form;
    }

    PositionContent content() {
        return new PositionContent(
                unit,
                new LocalizedText(titleZh, titleEn),
                layer,
                headcount,
                monthlyCost,
                currency,
                permanent,
                validFrom,
                permanent ? null : validTo,
                reportsTo,
                contents(),
                reason,
                fte,
                jobFamily,
                grade);
    }

    /** In another unit one reports to its head; when the same unit is found once more, whoever was chosen stays. */
    void reportToHead(UnaryOperator<String> headOf) {
        if (!Objects.equals(unit, unitReportedIn)) {
            unitReportedIn = unit;
            reportsTo = headOf.apply(unit);
        }
    }

    public void addDuty() {
        rows.add(new DutyForm());
    }

    public void removeDuty(int index) {
        rows.remove(index);
    }

    public void putDutyBack() {
        rows.putBack();
    }

    @Override
    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getTitleZh() {
        return titleZh;
    }

    public void setTitleZh(String titleZh) {
        this.titleZh = titleZh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public Layer getLayer() {
        return layer;
    }

    public void setLayer(Layer layer) {
        this.layer = layer;
    }

    public Integer getHeadcount() {
        return headcount;
    }

    public void setHeadcount(Integer headcount) {
        this.headcount = headcount;
    }

    public BigDecimal getMonthlyCost() {
        return monthlyCost;
    }

    public void setMonthlyCost(BigDecimal monthlyCost) {
        this.monthlyCost = monthlyCost;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public boolean isPermanent() {
        return permanent;
    }

    public void setPermanent(boolean permanent) {
        this.permanent = permanent;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getReportsTo() {
        return reportsTo;
    }

    public void setReportsTo(String reportsTo) {
        this.reportsTo = reportsTo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    @Override
    public List<DutyForm> getDuties() {
        return rows.getAll();
    }

    public Rows<DutyForm> getRows() {
        return rows;
    }

    /** What was mended; goes with a resubmission and is no part of the position. */
    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    @Override
    public String getPosition() {
        return null;
    }

    public BigDecimal getFte() {
        return fte;
    }

    public void setFte(BigDecimal fte) {
        this.fte = fte;
    }

    public String getJobFamily() {
        return jobFamily;
    }

    public void setJobFamily(String jobFamily) {
        this.jobFamily = jobFamily;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }
}
