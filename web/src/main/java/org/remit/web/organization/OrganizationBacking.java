package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.organization.OrganizationService;
import org.remit.organization.StaffedUnit;

/** The tree of units with their positions, holders and vacancies. */
@Named
@RequestScoped
public class OrganizationBacking {

    @Inject
    OrganizationService organization;

    private List<StaffedUnit> units;

    public void load() {
        units = organization.tree();
    }

    public List<StaffedUnit> getUnits() {
        return units;
    }
}
