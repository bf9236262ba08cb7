package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.remit.organization.handbook.EditionRow;
import org.remit.organization.handbook.EditionView;
import org.remit.organization.handbook.HandbookPage;
import org.remit.organization.handbook.HandbookReaderService;
import org.remit.organization.handbook.HandbookService;
import org.remit.shared.BusinessException;
import org.remit.shared.PageRequest;
import org.remit.web.shared.Preferences;

/** An edition as everybody reads it. */
@Named
@RequestScoped
public class HandbookBacking {

    @Inject
    HandbookService handbooks;

    @Inject
    HandbookReaderService readers;

    @Inject
    Preferences preferences;

    private Long edition;
    private HandbookPage page;

    public void load() {
        if (edition == null) {
            throw BusinessException.notFound("error.handbookUnknown", "");
        }
        page = handbooks.page(edition, preferences.getLocale());
    }

    public HandbookPage getPage() {
        return page;
    }

    /** The other published editions of the same, the newest first. */
    public List<EditionRow> getOthers() {
        EditionView view = page.edition();
        return handbooks.editions(view.scope(), view.code(), PageRequest.of(0, PageRequest.MAX_SIZE)).items().stream()
                .filter(row -> row.id() != view.id())
                .toList();
    }

    /** Whether the reader sees who has yet to confirm. */
    public boolean isWatching() {
        return readers.mayWatch();
    }

    public Long getEdition() {
        return edition;
    }

    public void setEdition(Long edition) {
        this.edition = edition;
    }
}
