package org.remit.web.organization;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.remit.organization.handbook.EditionView;
import org.remit.organization.handbook.HandbookReaderService;
import org.remit.organization.handbook.HandbookService;
import org.remit.organization.handbook.UnreadRow;
import org.remit.shared.BusinessException;
import org.remit.shared.PageRequest;
import org.remit.web.shared.LazyPages;

/** Who has yet to confirm an edition, page by page. */
@Named
@RequestScoped
public class HandbookReadersBacking {

    @Inject
    HandbookReaderService readers;

    @Inject
    HandbookService handbooks;

    private String edition;
    private EditionView view;
    private LazyPages<UnreadRow> rows;

    /** The edition is in the address of the table's answers too. */
    @PostConstruct
    void begin() {
        edition = Faces.getRequestParameter("edition");
        rows = new LazyPages<>(page -> readers.unread(number(), page));
    }

    /** Fails before a page is begun that the reader may not see. */
    public void open() {
        view = handbooks.edition(number());
        readers.unread(number(), PageRequest.of(0, 1));
    }

    private long number() {
        if (edition == null || !edition.matches("\\d{1,18}")) {
            throw BusinessException.notFound("error.handbookUnknown", "");
        }
        return Long.parseLong(edition);
    }

    public EditionView getView() {
        return view;
    }

    public LazyPages<UnreadRow> getRows() {
        return rows;
    }

    public String getEdition() {
        return edition;
    }
}
