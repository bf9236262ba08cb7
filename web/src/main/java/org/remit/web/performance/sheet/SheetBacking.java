package org.remit.web.performance.sheet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.remit.performance.sheet.HandedOut;
import org.remit.performance.sheet.SheetService;
import org.remit.performance.sheet.list.SheetListService;
import org.remit.performance.sheet.list.SheetView;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** A score sheet as it is read, and what can be done with it. */
@Named
@ViewScoped
public class SheetBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SheetListService sheets;

    @Inject
    SheetService changes;

    @Inject
    Notices notices;

    private Long id;
    private String reason;
    private boolean audited;
    private Integer version;
    private transient SheetView view;

    public void load() {
        audited = sheets.needsReason(wanted());
        if (!isReasonNeeded()) {
            version = getView().sheet().version();
        }
    }

    public void handOut() {
        HandedOut handed = changes.handOut(id, version);
        notices.carry("sheet.handed", handed.created(), handed.renewed(), handed.kept());
        Destination.go("/performance/sheet.xhtml?id=" + id);
    }

    public void next() {
        long next = changes.next(id);
        notices.carry("sheet.copied");
        Destination.go("/performance/sheet-form.xhtml?id=" + next);
    }

    public SheetView getView() {
        if (view == null && !isReasonNeeded()) {
            view = sheets.sheet(wanted(), reason);
        }
        return view;
    }

    private long wanted() {
        return id == null ? 0 : id;
    }

    public boolean isReasonNeeded() {
        return audited && (reason == null || reason.isBlank());
    }

    /** Whether the reader sees what was agreed on, and nothing that is there to work with. */
    public boolean isAudited() {
        return audited;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
