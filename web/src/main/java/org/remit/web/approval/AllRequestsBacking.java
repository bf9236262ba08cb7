package org.remit.web.approval;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.remit.approval.RequestQueryService;
import org.remit.approval.RequestRow;
import org.remit.web.shared.LazyPages;

/** The requests that I may read, page by page. */
@Named
@RequestScoped
public class AllRequestsBacking {

    @Inject
    RequestQueryService requests;

    @Inject
    UnitNames units;

    private String search;
    private LazyPages<RequestRow> rows;

    @PostConstruct
    void open() {
        search = Faces.getRequestParameter("q");
        rows = new LazyPages<>(page -> units.known(requests.readable(search, page)));
    }

    public LazyPages<RequestRow> getRows() {
        return rows;
    }

    /** What was searched for, or null. */
    public String getSearch() {
        return search;
    }
}
