package org.remit.web.performance.measurement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.remit.performance.measurement.MeasurementService;
import org.remit.performance.measurement.MeasurementSheet;
import org.remit.performance.measurement.entry.Origin;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** One measurement with all that it was before; whoever may, corrects and withdraws it with a reason. */
@Named
@ViewScoped
public class MeasurementBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MeasurementService measurements;

    @Inject
    Notices notices;

    private Long id;
    private CorrectionForm form;
    private transient MeasurementSheet sheet;

    public void load() {
        form = new CorrectionForm(getSheet().latest());
    }

    public void correct() {
        measurements.record(List.of(form.entry(getSheet().latest())), Origin.TYPED);
        leave("measurement.corrected");
    }

    public void withdraw() {
        measurements.withdraw(getSheet().latest().id(), form.getReason());
        leave("measurement.withdrawn");
    }

    private void leave(String notice) {
        notices.carry(notice);
        Destination.go("/performance/measurement.xhtml?id=" + id);
    }

    public MeasurementSheet getSheet() {
        if (sheet == null) {
            sheet = measurements.measurement(id == null ? 0 : id);
        }
        return sheet;
    }

    public CorrectionForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
