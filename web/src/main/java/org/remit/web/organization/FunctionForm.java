package org.remit.web.organization;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.remit.organization.FunctionRow;
import org.remit.organization.LifeCycleStage;
import org.remit.organization.function.FunctionEdit;
import org.remit.shared.LocalizedText;
import org.remit.shared.TypedText;

/** A function as it is being typed. */
public class FunctionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer version;
    private String code;
    private String nameZh;
    private String nameEn;
    private LifeCycleStage stage;
    private String parent;
    private boolean retired;
    private final List<MeasureForm> measures = new ArrayList<>();

    /** A new one. */
    FunctionForm(String parent) {
        this.parent = parent;
        addMeasure();
    }

    FunctionForm(FunctionEdit edit) {
        FunctionRow content = edit.content();
        version = edit.version();
        code = content.code();
        nameZh = content.name().zh();
        nameEn = content.name().en();
        stage = content.stage();
        parent = content.parent();
        retired = content.retired();
        content.measures().forEach(measure -> measures.add(MeasureForm.of(measure)));
    }

    /** It stands for a change of what somebody else has saved meanwhile. */
    void readAgain(Integer latest) {
        version = latest;
    }

    /** Lines that were left empty are none. */
    FunctionEdit edit() {
        measures.removeIf(measure -> measure.text().isEmpty());
        FunctionRow content = new FunctionRow(
                TypedText.clean(code),
                new LocalizedText(nameZh, nameEn),
                stage,
                TypedText.clean(parent),
                measures.stream().map(MeasureForm::text).toList(),
                retired);
        return new FunctionEdit(content, version);
    }

    public final void addMeasure() {
        measures.add(new MeasureForm());
    }

    public void removeMeasure(int index) {
        measures.remove(index);
    }

    public List<MeasureForm> getMeasures() {
        return measures;
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

    public LifeCycleStage getStage() {
        return stage;
    }

    public void setStage(LifeCycleStage stage) {
        this.stage = stage;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }
}
