package org.remit.web.performance.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.performance.sheet.list.SheetListService;
import org.remit.performance.sheet.list.SheetView;

/** Whose sheet is changed, and what may be done with it. */
@Named
@RequestScoped
public class SheetFacts {

    @Inject
    SheetListService sheets;

    private SheetView view;

    /** Read once. */
    public SheetView of(Long id) {
        if (view == null) {
            view = sheets.worked(id == null ? 0 : id);
        }
        return view;
    }
}
