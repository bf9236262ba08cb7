package org.remit.web.performance;

import java.io.Serializable;
import org.remit.shared.LocalizedText;

/** A text in both languages as it is being typed. */
public class TextForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String zh;
    private String en;

    TextForm(LocalizedText text) {
        zh = text == null ? null : text.zh();
        en = text == null ? null : text.en();
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
