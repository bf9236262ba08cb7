package org.remit.performance.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.remit.people.CurrentUser;
import org.remit.shared.AuditService;

/** Records who looked at somebody else's sheet. */
@ApplicationScoped
class SheetLookLog {

    @Inject
    AuditService audit;

    @Inject
    CurrentUser user;

    void looked(SheetFacts sheet) {
        String whose = sheet.personId() == null ? sheet.unit() : sheet.position() + " person " + sheet.personId();
        audit.recordLook(
                user.username(),
                "SCORE_SEEN",
                String.valueOf(sheet.id()),
                sheet.personId(),
                whose + " " + sheet.from() + " " + sheet.to());
    }
}
