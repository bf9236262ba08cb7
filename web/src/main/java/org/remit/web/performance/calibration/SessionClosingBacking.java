package org.remit.web.performance.calibration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.remit.performance.calibration.CalibrationService;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** A calibration session is closed, or opened again with a reason. */
@Named
@ViewScoped
public class SessionClosingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CalibrationService service;

    @Inject
    Notices notices;

    private Long id;
    private Integer version;
    private String reason;

    /** What is closed is what was shown. */
    public void load(int shown) {
        if (version == null) {
            version = shown;
        }
    }

    public void close() {
        service.close(id, version);
        done("calibration.closedNow");
    }

    public void reopen() {
        service.reopen(id, version, reason);
        done("calibration.reopenedNow");
    }

    private void done(String key) {
        notices.carry(key);
        Destination.go("/performance/calibration.xhtml?id=" + id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
