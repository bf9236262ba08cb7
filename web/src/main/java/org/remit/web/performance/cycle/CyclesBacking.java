package org.remit.web.performance.cycle;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.performance.cycle.list.CycleRow;
import org.remit.performance.cycle.list.CycleService;
import org.remit.web.shared.LazyPages;

/** The list of review cycles. */
@Named
@RequestScoped
public class CyclesBacking {

    @Inject
    CycleService cycles;

    private LazyPages<CycleRow> rows;

    @PostConstruct
    void open() {
        rows = new LazyPages<>(cycles::cycles);
    }

    public LazyPages<CycleRow> getRows() {
        return rows;
    }
}
