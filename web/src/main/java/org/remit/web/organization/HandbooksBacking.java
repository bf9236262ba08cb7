package org.remit.web.organization;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.organization.handbook.EditionRow;
import org.remit.organization.handbook.HandbookReaderService;
import org.remit.organization.handbook.HandbookService;
import org.remit.web.shared.LazyPages;

/** All published editions, page by page. */
@Named
@RequestScoped
public class HandbooksBacking {

    @Inject
    HandbookService handbooks;

    @Inject
    HandbookReaderService readers;

    private LazyPages<EditionRow> rows;

    @PostConstruct
    void open() {
        rows = new LazyPages<>(page -> handbooks.editions(null, null, page));
    }

    public LazyPages<EditionRow> getRows() {
        return rows;
    }

    /** Whether the reader sees who has yet to confirm. */
    public boolean isWatching() {
        return readers.mayWatch();
    }
}
