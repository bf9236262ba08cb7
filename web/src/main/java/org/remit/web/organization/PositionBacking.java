package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.organization.OrganizationService;
import org.remit.organization.PositionView;

/** The page of one position. */
@Named
@RequestScoped
public class PositionBacking {

    @Inject
    OrganizationService organization;

    @Inject
    AsOf asOf;

    private String code;
    private PositionView view;

    public void load() {
        view = organization.position(code, asOf.getDay());
    }

    public PositionView getView() {
        return view;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
