package org.remit.performance.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.remit.performance.sheet.SheetRights;
import org.remit.shared.BusinessException;

/** Who may know the score of a sheet: whoever may read the sheet; whose own it is, not before it is published. */
@ApplicationScoped
class ScoreReaders {

    @Inject
    SheetRights rights;

    @Inject
    ScoreVeil veil;

    /** @throws BusinessException NOT_FOUND or FORBIDDEN */
    void refuseUnlessReader(long sheet) {
        rights.refuseUnlessReader(sheet);
        if (!veil.hidden(List.of(sheet), rights.me()).isEmpty()) {
            throw BusinessException.forbidden("error.scoreNotPublished");
        }
    }

    boolean isOwn(long sheet) {
        return rights.isOwn(sheet);
    }

    /** The id of the one person whom a sheet is for; empty for a unit's or a position's. */
    Optional<Long> holder(long sheet) {
        return rights.holder(sheet);
    }
}
