package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.approval.RequestRow;
import org.remit.approval.UnderWayService;
import org.remit.organization.structure.StructureService;
import org.remit.organization.structure.UnitPage;

/** The page of one unit. */
@Named
@RequestScoped
public class UnitBacking {

    @Inject
    StructureService structure;

    @Inject
    UnderWayService requests;

    @Inject
    AsOf asOf;

    private String code;
    private UnitPage view;
    private List<RequestRow> underWay;

    public void load() {
        view = structure.unit(code, asOf.getDay());
        underWay = requests.ofUnit(code);
    }

    public UnitPage getView() {
        return view;
    }

    /** The requests about the unit that the reader may see. */
    public List<RequestRow> getUnderWay() {
        return underWay;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
