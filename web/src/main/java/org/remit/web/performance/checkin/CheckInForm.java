package org.remit.web.performance.checkin;

import java.io.Serializable;
import java.time.LocalDate;
import org.remit.performance.checkin.CheckInWish;

/** A check-in as it is being typed. */
public class CheckInForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String remark;
    private String agreed;
    private LocalDate dueOn;

    CheckInWish wish() {
        return new CheckInWish(remark, agreed, dueOn);
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
