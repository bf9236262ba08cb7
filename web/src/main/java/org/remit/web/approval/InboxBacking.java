package org.remit.web.approval;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.approval.InboxItem;
import org.remit.approval.InboxService;
import org.remit.web.shared.LazyPages;

/** All that waits for me, page by page. */
@Named
@RequestScoped
public class InboxBacking {

    @Inject
    InboxService inbox;

    private LazyPages<InboxItem> items;

    @PostConstruct
    void open() {
        items = new LazyPages<>(inbox::inbox);
    }

    public LazyPages<InboxItem> getItems() {
        return items;
    }
}
