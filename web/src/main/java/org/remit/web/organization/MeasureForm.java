package org.remit.web.organization;

import java.io.Serializable;
import org.remit.shared.LocalizedText;

/** A measure of a function as it is being typed. */
public class MeasureForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String zh;
    private String en;

    static MeasureForm of(LocalizedText measure) {
        MeasureForm form = new MeasureForm();
        form.zh = measure.zh();
        form.en = measure.en();
        return form;
    }

    LocalizedText text() {
        return new LocalizedText(zh, en);
    }

    public String getZh() {
        return zh;
    }

    public void setZh(String zh) {
        this.zh = zh;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }
}
