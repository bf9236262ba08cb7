package org.remit.performance.sheet.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.remit.performance.sheet.SheetRights;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.TypedText;

/** Who may look at a sheet, and who has looked at that of another person. */
@ApplicationScoped
class SheetLooks {

    private static final int LONGEST_REASON = 500;

    @Inject
    SheetRights rights;

    @Inject
    AuditService audit;

    SheetRights rights() {
        return rights;
    }

    void refuseUnlessReader(long sheet, String reason) {
        String why = TypedText.clean(reason);
        if (why != null && why.length() > LONGEST_REASON) {
            throw BusinessException.invalid("reason", "error.tooLong", LONGEST_REASON);
        }
        if (rights.audits() && !rights.mayRead(sheet) && why == null) {
            throw BusinessException.invalid("reason", "error.sheetReasonNeeded");
        }
        if (!rights.audits()) {
            rights.refuseUnlessReader(sheet);
        }
    }

    /** That of a unit or a position is about nobody. */
    void record(long sheet, String reason) {
        rights.holder(sheet)
                .filter(person -> person != rights.me())
                .ifPresent(person -> audit.recordLook(
                        rights.username(), "SHEET_READ", String.valueOf(sheet), person, TypedText.clean(reason)));
    }
}
