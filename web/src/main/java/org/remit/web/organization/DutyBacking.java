package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.organization.profile.DutyHistory;
import org.remit.organization.profile.DutyHistoryService;

/** The page of one duty. */
@Named
@RequestScoped
public class DutyBacking {

    @Inject
    DutyHistoryService duties;

    private String code;
    private DutyHistory history;

    public void load() {
        history = duties.duty(code);
    }

    public DutyHistory getHistory() {
        return history;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
