package org.remit.organization.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.remit.organization.UnitBook;
import org.remit.organization.UnitContent;
import org.remit.organization.UnitPeriod;
import org.remit.organization.UnitTree;
import org.remit.people.CurrentUser;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;

/** Writes units, each move with an audit entry that says what it was before. */
@ApplicationScoped
class UnitDesk {

    @Inject
    UnitBook book;

    @Inject
    UnitRequests requests;

    @Inject
    AuditService audit;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    void create(UnitContent content) {
        book.lockTree();
        List<Violation> violations = UnitRules.violations(content);
        if (content.validFrom() == null) {
            violations.add(Violation.of("validFrom", "error.required"));
        }
        UnitTree tree = book.tree();
        place(content, tree, violations);
        refuse(violations);
        if (tree.unit(content.code()).isPresent()) {
            throw new BusinessException(
                    Kind.CONFLICT, List.of(Violation.of("code", "error.unitCodeTaken", content.code())));
        }
        book.add(content);
        audit.record(user.username(), "UNIT_CREATED", content.code(), text(content), null);
    }

    void change(UnitEdit edit) {
        UnitContent content = edit.content();
        book.lockTree();
        book.lock(content.code());
        UnitContent before = Optional.ofNullable(content.code())
                .flatMap(book::content)
                .orElseThrow(() -> BusinessException.notFound("error.unitUnknown", content.code()));
        if (edit.version() != null && edit.version() != book.version(content.code())) {
            throw BusinessException.conflict("error.changedMeanwhile");
        }
        List<Violation> violations = UnitRules.violations(content);
        if (edit.version() == null) {
            violations.add(Violation.of("version", "error.required"));
        }
        place(content, book.tree(), violations);
        if (!Objects.equals(content.validFrom(), before.validFrom())) {
            begin(content, violations);
        }
        close(content, violations);
        refuse(violations);
        book.change(content);
        if (!content.equals(before)) {
            boolean closed = content.validTo() != null && !content.validTo().equals(before.validTo());
            audit.record(
                    user.username(),
                    closed ? "UNIT_CLOSED" : "UNIT_CHANGED",
                    content.code(),
                    text(before) + " -> " + text(content)
                            + (Objects.equals(before.charter(), content.charter()) ? "" : ", charter changed"),
                    null);
        }
    }

    /** One top only, no circles, and nothing below a unit that ends before or is not there yet. */
    private void place(UnitContent content, UnitTree tree, List<Violation> violations) {
        boolean topElsewhere = tree.children(null).stream().anyMatch(top -> !top.equals(content.code()));
        if (content.parent() == null && topElsewhere) {
            violations.add(Violation.of("parent", "error.unitSecondTop"));
        } else if (content.parent() != null && tree.unit(content.parent()).isEmpty()) {
            violations.add(Violation.of("parent", "error.unitUnknown", content.parent()));
        } else if (content.parent() != null && tree.below(content.code()).contains(content.parent())) {
            violations.add(Violation.of("parent", "error.unitCircle"));
        } else if (content.parent() != null) {
            placeBelow(book.period(content.parent()), content, violations);
        }
        if (content.headPosition() != null && !book.hasPosition(content.headPosition())) {
            violations.add(Violation.of("headPosition", "error.positionUnknown", content.headPosition()));
        }
    }

    /** What was there before may come below a unit that is newer, but not below one that is yet to begin. */
    private void placeBelow(UnitPeriod above, UnitContent content, List<Violation> violations) {
        if (above.endsBefore(content.validTo())) {
            violations.add(Violation.of("parent", "error.unitParentEnds", above.to()));
        }
        LocalDate today = LocalDate.now(clock);
        boolean later = content.validFrom() != null && content.validFrom().isAfter(today);
        if (above.beginsAfter(later ? content.validFrom() : today)) {
            violations.add(Violation.of("validFrom", "error.unitParentBegins", above.from()));
        }
    }

    private void begin(UnitContent content, List<Violation> violations) {
        LocalDate first = content.validFrom();
        if (first == null) {
            return;
        }
        blocked(book.positionsBefore(content.code(), first), "validFrom", "error.unitHadPositions", violations);
        if (first.isAfter(LocalDate.now(clock))) {
            blocked(book.unitsBefore(content.code(), first), "validFrom", "error.unitHadUnits", violations);
        }
    }

    private void close(UnitContent content, List<Violation> violations) {
        if (content.validTo() == null) {
            return;
        }
        LocalDate last = content.validTo();
        blocked(book.positionsAfter(content.code(), last), "validTo", "error.unitHasPositions", violations);
        blocked(book.unitsAfter(content.code(), last), "validTo", "error.unitHasUnits", violations);
        blocked(requests.beyond(content.code(), last), "validTo", "error.unitHasRequests", violations);
    }

    private static void blocked(List<String> by, String field, String key, List<Violation> violations) {
        if (!by.isEmpty()) {
            violations.add(Violation.of(field, key, String.join(", ", by)));
        }
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new BusinessException(Kind.INVALID, violations);
        }
    }

    private static String text(UnitContent content) {
        return "%s / %s, %s, %s, %s, %s - %s"
                .formatted(
                        content.name().zh(),
                        content.name().en(),
                        content.layer(),
                        content.parent(),
                        content.headPosition(),
                        content.validFrom(),
                        content.validTo());
    }
}
