package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.organization.structure.OrganizationOverview;
import org.remit.organization.structure.PlannedUnit;
import org.remit.organization.structure.StructureHints;
import org.remit.organization.structure.StructureService;
import org.remit.organization.structure.UnitNode;

/** The top of the tree of units, with seats and vacancies. */
@Named
@RequestScoped
public class OrganizationBacking {

    @Inject
    StructureService structure;

    @Inject
    AsOf asOf;

    private OrganizationOverview overview;

    public void load() {
        overview = structure.overview(asOf.getDay());
    }

    public List<UnitNode> getUnits() {
        return overview.units();
    }

    /** Those that begin after the day. */
    public List<PlannedUnit> getPlanned() {
        return overview.planned();
    }

    public StructureHints getHints() {
        return overview.hints();
    }
}
