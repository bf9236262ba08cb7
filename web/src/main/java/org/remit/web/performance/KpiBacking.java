package org.remit.web.performance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.remit.performance.kpi.list.KpiDuty;
import org.remit.performance.kpi.list.KpiLibraryService;
import org.remit.performance.kpi.list.KpiSheet;
import org.remit.web.shared.LazyPages;

/** The page of one KPI, with the duties that use it page by page. */
@Named
@RequestScoped
public class KpiBacking {

    @Inject
    KpiLibraryService library;

    private String code;
    private KpiSheet sheet;
    private LazyPages<KpiDuty> duties;

    @PostConstruct
    void open() {
        code = Faces.getRequestParameter("code");
    }

    public void load() {
        sheet = library.kpi(code);
    }

    public KpiSheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public LazyPages<KpiDuty> getDuties() {
        if (duties == null) {
            duties = new LazyPages<>(page -> library.duties(code, page));
        }
        return duties;
    }

    public String getCode() {
        return code;
    }
}
