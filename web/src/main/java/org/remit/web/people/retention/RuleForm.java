package org.remit.web.people.retention;

import java.io.Serializable;
import org.remit.people.retention.KindView;
import org.remit.people.retention.RetentionBasis;
import org.remit.people.retention.RuleView;
import org.remit.people.retention.RuleWish;
import org.remit.shared.LocalizedText;

/** A rule as it is being typed; it begins with what the last one said. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind;
    private int seen;
    private RetentionBasis basis = RetentionBasis.PERIOD;
    private Integer years;
    private String zh;
    private String en;

    void fill(KindView view) {
        kind = view.kind();
        seen = view.lastNumber();
        if (seen > 0) {
            RuleView last = view.history().get(0);
            basis = last.basis();
            years = last.years();
            zh = last.legalBasis().zh();
            en = last.legalBasis().en();
        }
    }

    RuleWish wish() {
        return new RuleWish(kind, seen, basis, years, new LocalizedText(zh, en));
    }

    public RetentionBasis[] getChoices() {
        return RetentionBasis.values();
    }

    public RetentionBasis getBasis() {
        return basis;
    }

    public void setBasis(RetentionBasis basis) {
        this.basis = basis;
    }

    public Integer getYears() {
        return years;
    }

    public void setYears(Integer years) {
        this.years = years;
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
