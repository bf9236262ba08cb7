package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.remit.organization.OrganizationService;
import org.remit.organization.PositionView;
import org.remit.organization.profile.Colleague;
import org.remit.organization.profile.DutyHistoryService;

/** The page of one position. */
@Named
@RequestScoped
public class PositionBacking {

    @Inject
    OrganizationService organization;

    @Inject
    AsOf asOf;

    @Inject
    DutyHistoryService duties;

    private String code;
    private PositionView view;
    private Map<String, List<Colleague>> partners;

    public void load() {
        view = organization.position(code, asOf.getDay());
        partners = duties.partners(code, asOf.getDay());
    }

    public PositionView getView() {
        return view;
    }

    /** Whom its duties are done with, by the duty's code. */
    public Map<String, List<Colleague>> getPartners() {
        return partners;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
