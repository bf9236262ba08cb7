package org.remit.web.organization;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.remit.organization.Layer;
import org.remit.organization.change.ChangeContent;
import org.remit.organization.change.PositionValues;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/** What is typed into the forms for changes of positions and of who holds them. */
public class ChangeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String position;
    private LocalDate date;
    private String reason;
    private String titleZh;
    private String titleEn;
    private String unit;
    private Layer layer;
    private Integer headcount;
    private BigDecimal fte;
    private String jobFamily;
    private String grade;
    private BigDecimal monthlyCost;
    private String reportsTo;
    private boolean frozen;
    private PersonRef person;
    private Long holder;
    private String toPosition;
    private BigDecimal share;
    private boolean main;
    private LocalDate until;
    private BigDecimal mainShare;
    private String comment;

    static ChangeForm of(ChangeContent content) {
        ChangeForm form = new ChangeForm();
        form.position = content.position();
        form.date = content.date();
        form.reason = content.reason();
        form.holder = content.person();
        form.toPosition = content.toPosition();
        form.share = content.share();
        form.main = content.main();
        form.until = content.until();
        form.mainShare = content.mainShare();
        if (content.values() != null) {
            form.take(content.values());
        }
        return form;
    }

    private void take(PositionValues values) {
        titleZh = values.title() == null ? null : values.title().zh();
        titleEn = values.title() == null ? null : values.title().en();
        unit = values.unit();
        layer = values.layer();
        headcount = values.headcount();
        fte = values.fte();
        jobFamily = values.jobFamily();
        grade = values.grade();
        monthlyCost = values.monthlyCost();
        reportsTo = values.reportsTo();
        frozen = values.frozen();
    }

    /** For a request of this kind: what the kind has no use for is left out. */
    ChangeContent content(String kind) {
        return switch (kind) {
            case "position-change" -> ChangeContent.of(position, date, reason, values());
            case "assignment" ->
                new ChangeContent(position, date, reason, null, null, chosen(), null, share, main, until, mainShare);
            case "assignment-change" ->
                new ChangeContent(position, date, reason, null, null, holder, null, share, main, until);
            case "transfer" ->
                new ChangeContent(position, date, reason, null, null, holder, toPosition, share, main, null);
            case "dotted-line" ->
                new ChangeContent(position, date, reason, null, null, holder, toPosition, null, null, until);
            default -> ChangeContent.of(position, date, reason, null);
        };
    }

    private Long chosen() {
        return person == null ? null : Long.valueOf(person.id());
    }

    /** @param id of the person whom a link is about, or anything else */
    public void choose(String id) {
        holder = number(id) == null ? holder : number(id);
    }

    /** The id of the person whom a link is about, or null. */
    static Long number(String id) {
        return id != null && id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
    }

    /**
     * A planned position with a last day before its first one never opens, so that no last day is shown.
     *
     * @param first its first day, or null for one that is not planned
     */
    public void begins(LocalDate first) {
        if (first != null && date != null && date.isBefore(first)) {
            date = null;
        }
    }

    private PositionValues values() {
        return new PositionValues(
                new LocalizedText(titleZh, titleEn),
                unit,
                layer,
                headcount,
                fte,
                jobFamily,
                grade,
                monthlyCost,
                reportsTo,
                frozen);
    }

    public String getPosition() {
        return position;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
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

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
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

    public BigDecimal getMonthlyCost() {
        return monthlyCost;
    }

    public void setMonthlyCost(BigDecimal monthlyCost) {
        this.monthlyCost = monthlyCost;
    }

    public String getReportsTo() {
        return reportsTo;
    }

    public void setReportsTo(String reportsTo) {
        this.reportsTo = reportsTo;
    }

    public boolean isFrozen() {
        return frozen;
    }

    public void setFrozen(boolean frozen) {
        this.frozen = frozen;
    }

    public PersonRef getPerson() {
        return person;
    }

    public void setPerson(PersonRef person) {
        this.person = person;
    }

    public Long getHolder() {
        return holder;
    }

    public void setHolder(Long holder) {
        this.holder = holder;
    }

    public String getToPosition() {
        return toPosition;
    }

    public void setToPosition(String toPosition) {
        this.toPosition = toPosition;
    }

    public BigDecimal getShare() {
        return share;
    }

    public void setShare(BigDecimal share) {
        this.share = share;
    }

    public boolean isMain() {
        return main;
    }

    public void setMain(boolean main) {
        this.main = main;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public BigDecimal getMainShare() {
        return mainShare;
    }

    public void setMainShare(BigDecimal mainShare) {
        this.mainShare = mainShare;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
