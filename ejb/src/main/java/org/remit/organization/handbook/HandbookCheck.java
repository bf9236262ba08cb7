package org.remit.organization.handbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.remit.organization.handbook.content.Editorial;
import org.remit.organization.handbook.content.HandbookJson;
import org.remit.organization.handbook.content.HandbookWriter;
import org.remit.shared.BusinessException;
import org.remit.shared.Sha256;

/** The last look at an edition before it goes to the deciders. */
@ApplicationScoped
class HandbookCheck {

    @Inject
    Editions editions;

    @Inject
    HandbookWriter writer;

    void check(HandbookCase handbook) {
        Edition edition = handbook.edition();
        editions.underWay(edition.scope(), edition.scopeCode(), edition.requestId())
                .ifPresent(number -> {
                    throw BusinessException.conflict("error.handbookUnderWay", number);
                });
        HandbookOrder order = edition.order();
        String now = HandbookJson.write(writer.write(order.scope(), order.code(), order.day()));
        if (!Sha256.hex(now).equals(edition.contentHash())) {
            throw BusinessException.conflict("error.handbookChanged");
        }
        if (edition.editorial() && handbook.last() == null) {
            throw BusinessException.invalid("editorial", "error.handbookNothingToCorrect");
        }
        if (edition.editorial() && !Editorial.changesNoDuty(handbook.before(), handbook.handbook())) {
            throw BusinessException.invalid("editorial", "error.handbookNotEditorial");
        }
    }
}
