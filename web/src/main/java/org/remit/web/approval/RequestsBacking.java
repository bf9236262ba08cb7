package org.remit.web.approval;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.approval.RequestQueryService;
import org.remit.approval.RequestRow;
import org.remit.web.shared.LazyPages;

/** My requests and drafts, page by page. */
@Named
@RequestScoped
public class RequestsBacking {

    @Inject
    RequestQueryService requests;

    @Inject
    UnitNames units;

    private LazyPages<RequestRow> rows;

    @PostConstruct
    void open() {
        rows = new LazyPages<>(page -> units.known(requests.mine(page)));
    }

    public LazyPages<RequestRow> getRows() {
        return rows;
    }
}
