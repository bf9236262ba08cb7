package org.remit.web.performance.calibration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.remit.organization.UnitRow;
import org.remit.performance.calibration.CalibrationService;
import org.remit.performance.calibration.list.CalibratedCycle;
import org.remit.performance.calibration.list.CalibrationListService;
import org.remit.performance.calibration.list.SessionRow;
import org.remit.web.shared.Destination;
import org.remit.web.shared.LazyPages;
import org.remit.web.shared.Notices;

/** The calibration sessions of a cycle and, for HR, those that are to be opened. */
@Named
@ViewScoped
public class CalibrationsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CalibrationListService sessions;

    @Inject
    CalibrationService service;

    @Inject
    Notices notices;

    private Long id;
    private List<String> units;
    private String other;
    private transient CalibratedCycle cycle;
    private transient List<UnitRow> proposed;
    private transient LazyPages<SessionRow> rows;

    /** Before anything is written: who may not be here is sent away with a status. */
    public void load() {
        if (getCycle().openable() && units == null) {
            units = new ArrayList<>(getProposed().stream().map(UnitRow::code).toList());
        }
    }

    public void open() {
        List<String> wanted = new ArrayList<>(units);
        if (other != null && !wanted.contains(other)) {
            wanted.add(other);
        }
        notices.carry(
                "calibrations.opened", service.open(getCycle().id(), wanted).size());
        Destination.go("/performance/calibrations.xhtml?cycle=" + getCycle().id());
    }

    public CalibratedCycle getCycle() {
        if (cycle == null) {
            cycle = sessions.cycle(id == null ? 0 : id);
        }
        return cycle;
    }

    public List<UnitRow> getProposed() {
        if (proposed == null) {
            proposed = service.proposed(getCycle().id());
        }
        return proposed;
    }

    public LazyPages<SessionRow> getRows() {
        if (rows == null) {
            rows = new LazyPages<>(page -> sessions.sessions(getCycle().id(), page));
        }
        return rows;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public List<String> getUnits() {
        return units;
    }

    public void setUnits(List<String> units) {
        this.units = units;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
