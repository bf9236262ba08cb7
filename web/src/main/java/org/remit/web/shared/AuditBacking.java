package org.remit.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.shared.AuditRecord;
import org.remit.shared.AuditService;

/** The audit log, page by page. */
@Named
@RequestScoped
public class AuditBacking {

    @Inject
    AuditService audit;

    private LazyPages<AuditRecord> entries;

    @PostConstruct
    void open() {
        entries = new LazyPages<>(audit::entries);
    }

    public LazyPages<AuditRecord> getEntries() {
        return entries;
    }
}
