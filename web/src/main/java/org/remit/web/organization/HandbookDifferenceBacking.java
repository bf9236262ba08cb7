package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.organization.handbook.EditionView;
import org.remit.organization.handbook.HandbookService;
import org.remit.organization.handbook.content.Difference;
import org.remit.shared.BusinessException;
import org.remit.web.shared.Preferences;

/** What one edition says differently from another one. */
@Named
@RequestScoped
public class HandbookDifferenceBacking {

    @Inject
    HandbookService handbooks;

    @Inject
    Preferences preferences;

    private Long older;
    private Long newer;
    private EditionView before;
    private EditionView after;
    private Difference difference;

    public void load() {
        if (older == null || newer == null) {
            throw BusinessException.notFound("error.handbookUnknown", "");
        }
        before = handbooks.edition(older);
        after = handbooks.edition(newer);
        difference = handbooks.difference(older, newer, preferences.getLocale());
    }

    public EditionView getBefore() {
        return before;
    }

    public EditionView getAfter() {
        return after;
    }

    public Difference getDifference() {
        return difference;
    }

    public Long getOlder() {
        return older;
    }

    public void setOlder(Long older) {
        this.older = older;
    }

    public Long getNewer() {
        return newer;
    }

    public void setNewer(Long newer) {
        this.newer = newer;
    }
}
