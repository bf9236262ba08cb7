package org.remit.organization.handbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.remit.approval.RequestService;
import org.remit.approval.RequestService.Description;
import org.remit.organization.handbook.content.Handbook;
import org.remit.organization.handbook.content.HandbookWriter;
import org.remit.organization.handbook.content.HandbookWriter.Subject;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/** Writes editions that nobody has decided on yet. */
@ApplicationScoped
class HandbookDrafts {

    @Inject
    RequestService requests;

    @Inject
    Editions editions;

    @Inject
    HandbookWriter writer;

    @Inject
    Clock clock;

    /**
     * Writes down what is in force on the wanted day.
     *
     * @param requestId the draft or returned request, or null for a new one
     * @return the request's id
     */
    long save(Long requestId, HandbookOrder order) {
        List<Violation> violations = HandbookOrderRules.violations(order, LocalDate.now(clock));
        if (!violations.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, violations);
        }
        Subject subject = writer.subject(order.scope(), order.code(), order.day())
                .orElseThrow(() -> BusinessException.invalid(
                        order.code() == null ? "day" : "code", "error.handbookNothingInForce"));
        Handbook handbook = writer.write(order.scope(), order.code(), order.day());
        if (handbook.sheets().findAny().isEmpty()) {
            throw BusinessException.invalid("day", "error.handbookNothingInForce");
        }
        long id = requests.draft(
                HandbookEdition.KEY, requestId, new Description(subject.code(), subject.unit(), order.title()));
        Optional<Edition> existing = requestId == null ? Optional.empty() : editions.toWrite(id);
        existing.ifPresentOrElse(
                edition -> edition.write(order, subject, handbook),
                () -> editions.add(new Edition(
                        id, requestId == null ? 1 : editions.versionToWrite(id), order, subject, handbook)));
        return id;
    }

    Edition latest(long requestId) {
        return editions.latest(requestId);
    }

    Edition inForce(long requestId) {
        return editions.inForce(requestId);
    }

    /** What a returned request is about once it is sent on. */
    static Description description(Edition edition) {
        return new Description(edition.scopeCode(), edition.unitCode(), edition.title());
    }
}
