package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.organization.structure.StructureService;
import org.remit.organization.structure.UnitRef;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** The units that nobody heads, for HR. */
@Named
@RequestScoped
public class HeadlessBacking {

    private static final int MOST = 20;

    @Inject
    StructureService structure;

    private Page<UnitRef> units;

    /** The first of them, and how many there are in all. */
    public Page<UnitRef> getUnits() {
        if (units == null) {
            units = structure.withoutHead(PageRequest.of(0, MOST));
        }
        return units;
    }
}
