package org.remit.web.organization;

import java.io.Serializable;
import java.time.LocalDate;
import org.remit.organization.handbook.HandbookOrder;
import org.remit.organization.handbook.content.HandbookScope;
import org.remit.shared.LocalizedText;

/** Which edition is wanted, while it is being typed. */
public class HandbookForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private HandbookScope scope;
    private String unit;
    private String position;
    private LocalDate day;
    private String titleZh;
    private String titleEn;
    private String note;
    private boolean editorial;

    static HandbookForm of(HandbookOrder order) {
        HandbookForm form = new HandbookForm();
        form.scope = order.scope();
        form.unit = order.scope() == HandbookScope.UNIT ? order.code() : null;
        form.position = order.scope() == HandbookScope.POSITION ? order.code() : null;
        form.day = order.day();
        form.titleZh = order.title() == null ? null : order.title().zh();
        form.titleEn = order.title() == null ? null : order.title().en();
        form.note = order.note();
        form.editorial = order.editorial();
        return form;
    }

    HandbookOrder order() {
        String code = scope == HandbookScope.UNIT ? unit : scope == HandbookScope.POSITION ? position : null;
        return new HandbookOrder(scope, code, day, new LocalizedText(titleZh, titleEn), note, editorial);
    }

    public HandbookScope[] getScopes() {
        return HandbookScope.values();
    }

    public HandbookScope getScope() {
        return scope;
    }

    public void setScope(HandbookScope scope) {
        this.scope = scope;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isEditorial() {
        return editorial;
    }

    public void setEditorial(boolean editorial) {
        this.editorial = editorial;
    }
}
