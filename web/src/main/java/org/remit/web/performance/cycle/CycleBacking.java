package org.remit.web.performance.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.performance.cycle.StageDay;
import org.remit.performance.cycle.list.CycleService;
import org.remit.performance.cycle.list.CycleSheet;

/** A review cycle as it is read. */
@Named
@RequestScoped
public class CycleBacking {

    @Inject
    CycleService cycles;

    private Long id;
    private CycleSheet sheet;

    public void load() {
        sheet = cycles.cycle(id == null ? 0 : id);
    }

    /** By which class a stage is drawn: entered, the present one, or to come. */
    public String style(StageDay stage) {
        if (stage.stage() == sheet.cycle().stage()) {
            return "timeline-submitted";
        }
        return stage.enteredAt() == null ? "" : "timeline-applied";
    }

    public CycleSheet getSheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
