package org.remit.web.approval;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.remit.approval.DecidedItem;
import org.remit.approval.DecidedService;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.web.shared.LazyPages;

/** All that I have decided, page by page. */
@Named
@RequestScoped
public class DecidedBacking {

    @Inject
    DecidedService decided;

    @Inject
    UnitNames units;

    private String search;
    private LazyPages<DecidedItem> items;

    @PostConstruct
    void open() {
        search = Faces.getRequestParameter("q");
        items = new LazyPages<>(this::page);
    }

    private Page<DecidedItem> page(PageRequest page) {
        Page<DecidedItem> items = decided.decided(search, page);
        units.know(items.items().stream().map(DecidedItem::request));
        return items;
    }

    public LazyPages<DecidedItem> getItems() {
        return items;
    }

    /** What was searched for, or null. */
    public String getSearch() {
        return search;
    }
}
