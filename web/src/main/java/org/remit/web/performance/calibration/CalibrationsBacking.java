package org.remit.web.performance.calibration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.remit.performance.calibration.CalibrationService;
import org.remit.performance.calibration.ProposedSession;
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

    /** Before the code of a unit that is meant without those below it. */
    private static final String ONLY = "=";

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
    private transient List<ProposedSession> proposed;
    private transient LazyPages<SessionRow> rows;

    /** Before anything is written: who may not be here is sent away with a status. */
    public void load() {
        if (getCycle().openable() && units == null) {
            units = new ArrayList<>(getProposed().stream()
                    .map(proposal -> value(proposal.unit().code(), proposal.unitOnly()))
                    .toList());
        }
    }

    public void open() {
        List<String> whole = new ArrayList<>(
                units.stream().filter(unit -> !unit.startsWith(ONLY)).toList());
        if (other != null && !whole.contains(other)) {
            whole.add(other);
        }
        List<String> only = units.stream()
                .filter(unit -> unit.startsWith(ONLY))
                .map(unit -> unit.substring(ONLY.length()))
                .toList();
        notices.carry(
                "calibrations.opened",
                service.open(getCycle().id(), whole, only).size());
        Destination.go("/performance/calibrations.xhtml?cycle=" + getCycle().id());
    }

    public CalibratedCycle getCycle() {
        if (cycle == null) {
            cycle = sessions.cycle(id == null ? 0 : id);
        }
        return cycle;
    }

    /** What the choice of a session is sent as. */
    public String value(String unit, boolean unitOnly) {
        return unitOnly ? ONLY + unit : unit;
    }

    public List<ProposedSession> getProposed() {
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
