package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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

    private List<UnitNode> units;
    private StructureHints hints;
    private List<PlannedUnit> planned;

    public void load() {
        units = structure.top(asOf.getDay());
        hints = structure.hints(asOf.getDay());
        planned = structure.planned(asOf.getDay());
    }

    public List<UnitNode> getUnits() {
        return units;
    }

    /** Those that begin after the day. */
    public List<PlannedUnit> getPlanned() {
        return planned;
    }

    public StructureHints getHints() {
        return hints;
    }
}
