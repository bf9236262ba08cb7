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
    private Integer version;
    private transient SheetView view;

    public void load() {
        version = getView().sheet().version();
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
        if (view == null) {
            view = sheets.sheet(id == null ? 0 : id);
        }
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
