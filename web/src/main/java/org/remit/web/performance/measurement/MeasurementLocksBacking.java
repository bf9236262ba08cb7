package org.remit.web.performance.measurement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.remit.performance.measurement.lock.LockService;
import org.remit.performance.measurement.lock.LockView;
import org.remit.shared.PageRequest;
import org.remit.web.shared.Destination;
import org.remit.web.shared.LazyPages;
import org.remit.web.shared.Notices;

/** HR locks days and releases them, each with a reason. */
@Named
@ViewScoped
public class MeasurementLocksBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/performance/measurement-locks.xhtml";

    @Inject
    LockService locks;

    @Inject
    Notices notices;

    private Long release;
    private String unit;
    private LocalDate from;
    private LocalDate to;
    private String reason;
    private transient LazyPages<LockView> rows;

    /** Before anything is written: who may not be here is sent away with a status. */
    public void load() {
        locks.locks(PageRequest.of(0, 1));
    }

    public void lock() {
        locks.lock(unit, from, to, reason);
        notices.carry("locks.locked");
        Destination.go(ADDRESS);
    }

    public void release() {
        locks.release(release, reason);
        notices.carry("locks.released");
        Destination.go(ADDRESS);
    }

    public LazyPages<LockView> getRows() {
        if (rows == null) {
            rows = new LazyPages<>(locks::locks);
        }
        return rows;
    }

    public Long getRelease() {
        return release;
    }

    public void setRelease(Long release) {
        this.release = release;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
