package org.remit.performance.sheet.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.performance.sheet.SheetFreeze;
import org.remit.performance.sheet.SheetRights;

/** What the current user may do with a sheet, which depends on whether its holder has agreed to it. */
@ApplicationScoped
class SheetAgreements {

    @Inject
    SheetRights rights;

    @Inject
    SheetFreeze freeze;

    @Inject
    RevisionLines revisions;

    SheetDeeds of(long sheet) {
        boolean agreed = !freeze.frozen(List.of(sheet)).isEmpty();
        return new SheetDeeds(
                agreed,
                revisions.latest(sheet).orElse(null),
                rights.mayEdit(sheet),
                rights.seesAll(),
                rights.isOwn(sheet));
    }
}
