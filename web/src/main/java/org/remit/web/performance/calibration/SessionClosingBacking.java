package org.remit.web.performance.calibration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
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

    @Inject
    HttpServletRequest request;

    private Long id;
    private String reason;

    public void close() {
        service.close(id, shown());
        done("calibration.closedNow");
    }

    public void reopen() {
        service.reopen(id, shown(), reason);
        done("calibration.reopenedNow");
    }

    /** What is agreed on is what was shown, which is anew once it was refused; null for what is no number. */
    private Integer shown() {
        String version = request.getParameter("version");
        return version != null && version.matches("\\d{1,9}") ? Integer.valueOf(version) : null;
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
