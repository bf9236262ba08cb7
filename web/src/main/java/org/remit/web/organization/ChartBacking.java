package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.organization.structure.StructureService;
import org.remit.organization.structure.UnitNode;
import org.remit.organization.structure.UnitPage;
import org.remit.organization.structure.UnitRef;
import org.remit.shared.TypedText;

/** The organisation chart, from the top or from one unit. */
@Named
@RequestScoped
public class ChartBacking {

    @Inject
    StructureService structure;

    @Inject
    AsOf asOf;

    private String code;
    private List<UnitNode> units;
    private List<UnitRef> path = List.of();

    public void load() {
        if (TypedText.clean(code) == null) {
            units = structure.top(asOf.getDay());
        } else {
            UnitPage page = structure.unit(code, asOf.getDay());
            units = page.inForce() ? List.of(page.node()) : List.of();
            path = page.path();
        }
    }

    public List<UnitNode> getUnits() {
        return units;
    }

    /** The units above the one at the top of the chart. */
    public List<UnitRef> getPath() {
        return path;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
