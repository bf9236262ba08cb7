package org.remit.web.performance.sheet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.remit.performance.sheet.SheetService;
import org.remit.performance.sheet.list.SheetListService;
import org.remit.performance.sheet.list.SheetRow;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** Begins a score sheet, from duties or from another sheet. */
@Named
@ViewScoped
public class SheetStartBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 3;

    @Inject
    SheetService changes;

    @Inject
    SheetListService sheets;

    @Inject
    Notices notices;

    @Inject
    transient Clock clock;

    private Long source;
    private final SheetStartForm form = new SheetStartForm();

    /** For the present quarter, or the days of the sheet that is copied. */
    public void load() {
        LocalDate today = LocalDate.now(clock);
        form.setFrom(today.with(IsoFields.DAY_OF_QUARTER, 1));
        form.setTo(form.getFrom().plusMonths(MONTHS).minusDays(1));
        if (source != null) {
            SheetRow copied = sheets.worked(source).sheet();
            form.setFrom(copied.from());
            form.setTo(copied.to());
        }
    }

    public void start() {
        long id = source == null ? changes.propose(form.start()) : changes.copy(source, form.start());
        notices.carry(source == null ? "sheetStart.proposed" : "sheet.copied");
        Destination.go("/performance/sheet-form.xhtml?id=" + id);
    }

    public Long getSource() {
        return source;
    }

    public void setSource(Long source) {
        this.source = source;
    }

    public SheetStartForm getForm() {
        return form;
    }
}
