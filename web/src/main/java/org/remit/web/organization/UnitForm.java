package org.remit.web.organization;

import java.io.Serializable;
import java.time.LocalDate;
import org.remit.organization.Layer;
import org.remit.organization.UnitContent;
import org.remit.organization.unit.UnitEdit;
import org.remit.shared.LocalizedText;
import org.remit.shared.TypedText;

/** A unit as it is being typed. */
public class UnitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer version;
    private String code;
    private String nameZh;
    private String nameEn;
    private String charterZh;
    private String charterEn;
    private Layer layer;
    private String parent;
    private String headPosition;
    private LocalDate validFrom;
    private LocalDate validTo;

    /** A new one. */
    UnitForm(String parent, LocalDate validFrom) {
        this.parent = parent;
        this.validFrom = validFrom;
    }

    UnitForm(UnitEdit edit) {
        UnitContent content = edit.content();
        version = edit.version();
        code = content.code();
        nameZh = content.name().zh();
        nameEn = content.name().en();
        charterZh = content.charter() == null ? null : content.charter().zh();
        charterEn = content.charter() == null ? null : content.charter().en();
        layer = content.layer();
        parent = content.parent();
        headPosition = content.headPosition();
        validFrom = content.validFrom();
        validTo = content.validTo();
    }

    /** It stands for a change of what somebody else has saved meanwhile. */
    void readAgain(Integer latest) {
        version = latest;
    }

    UnitEdit edit() {
        LocalizedText charter = new LocalizedText(charterZh, charterEn);
        UnitContent content = new UnitContent(
                TypedText.clean(code),
                new LocalizedText(nameZh, nameEn),
                charter.isEmpty() ? null : charter,
                layer,
                TypedText.clean(parent),
                TypedText.clean(headPosition),
                validFrom,
                validTo);
        return new UnitEdit(content, version);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getCharterZh() {
        return charterZh;
    }

    public void setCharterZh(String charterZh) {
        this.charterZh = charterZh;
    }

    public String getCharterEn() {
        return charterEn;
    }

    public void setCharterEn(String charterEn) {
        this.charterEn = charterEn;
    }

    public Layer getLayer() {
        return layer;
    }

    public void setLayer(Layer layer) {
        this.layer = layer;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getHeadPosition() {
        return headPosition;
    }

    public void setHeadPosition(String headPosition) {
        this.headPosition = headPosition;
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
}
