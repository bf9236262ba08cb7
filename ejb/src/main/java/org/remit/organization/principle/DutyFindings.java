package org.remit.organization.principle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.organization.PositionBook;
import org.remit.organization.PositionContent;

/** What is to be said about the duties of a position, in the organisation as it is. */
@ApplicationScoped
public class DutyFindings {

    @Inject
    PositionBook book;

    /** Everything that the principles find, in the order of the duties. */
    public List<Finding> of(PositionContent content) {
        return new DutyCheck(book::names).findings(content.duties());
    }
}
