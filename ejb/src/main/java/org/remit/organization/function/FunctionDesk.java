package org.remit.organization.function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.organization.FunctionBook;
import org.remit.organization.FunctionRow;
import org.remit.people.CurrentUser;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;

/** Writes functions, each with an audit entry that says what it was before. */
@ApplicationScoped
class FunctionDesk {

    private static final int SHOWN = 5;

    @Inject
    FunctionBook book;

    @Inject
    AuditService audit;

    @Inject
    CurrentUser user;

    FunctionEdit edit(String code) {
        return new FunctionEdit(content(code), book.version(code));
    }

    private FunctionRow content(String code) {
        return Optional.ofNullable(code)
                .flatMap(book::content)
                .orElseThrow(() -> BusinessException.notFound("error.functionUnknown", code));
    }

    void create(FunctionRow content) {
        book.lockTree();
        List<Violation> violations = FunctionRules.violations(content);
        place(content, violations);
        refuse(violations);
        if (book.content(content.code()).isPresent()) {
            throw new BusinessException(
                    Kind.CONFLICT, List.of(Violation.of("code", "error.functionCodeTaken", content.code())));
        }
        book.add(content);
        audit.record(user.username(), "FUNCTION_CREATED", content.code(), text(content), null);
    }

    void change(FunctionEdit edit) {
        FunctionRow content = edit.content();
        book.lockTree();
        FunctionRow before = content(content.code());
        if (edit.version() != null && edit.version() != book.version(content.code())) {
            throw BusinessException.conflict("error.changedMeanwhile");
        }
        List<Violation> violations = FunctionRules.violations(content);
        if (edit.version() == null) {
            violations.add(Violation.of("version", "error.required"));
        }
        place(content, violations);
        if (content.retired() && !before.retired()) {
            retire(content, violations);
        }
        refuse(violations);
        if (!content.equals(before)) {
            book.change(content);
            audit.record(
                    user.username(),
                    content.retired() && !before.retired() ? "FUNCTION_RETIRED" : "FUNCTION_CHANGED",
                    content.code(),
                    text(before) + " -> " + text(content),
                    null);
        }
    }

    /** No circles, and nothing in use below what is retired. */
    private void place(FunctionRow content, List<Violation> violations) {
        if (content.parent() == null) {
            return;
        }
        Map<String, FunctionRow> all = byCode();
        FunctionRow above = all.get(content.parent());
        if (above == null) {
            violations.add(Violation.of("parent", "error.functionUnknown", content.parent()));
        } else if (above(content.parent(), all).contains(content.code())) {
            violations.add(Violation.of("parent", "error.functionCircle"));
        } else if (above.retired() && !content.retired()) {
            violations.add(Violation.of("parent", "error.functionParentRetired"));
        }
    }

    /** The function and all that it is part of. */
    private static Set<String> above(String code, Map<String, FunctionRow> all) {
        Set<String> seen = new HashSet<>();
        String at = code;
        while (at != null && seen.add(at)) {
            at = all.get(at).parent();
        }
        return seen;
    }

    private void retire(FunctionRow content, List<Violation> violations) {
        List<String> duties = book.duties(content.code());
        if (!duties.isEmpty()) {
            violations.add(Violation.of("retired", "error.functionHasDuties", String.join(", ", duties)));
        }
        String parts = byCode().values().stream()
                .filter(part -> content.code().equals(part.parent()) && !part.retired())
                .map(FunctionRow::code)
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
        if (!parts.isEmpty()) {
            violations.add(Violation.of("retired", "error.functionHasParts", parts));
        }
    }

    private Map<String, FunctionRow> byCode() {
        return book.all().stream().collect(Collectors.toMap(FunctionRow::code, row -> row));
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new BusinessException(Kind.INVALID, violations);
        }
    }

    private static String text(FunctionRow content) {
        return "%s / %s, %s, %s, %s%s"
                .formatted(
                        content.name().zh(),
                        content.name().en(),
                        content.stage(),
                        content.parent(),
                        content.measures().stream()
                                .map(measure -> measure.zh() + " / " + measure.en())
                                .toList(),
                        content.retired() ? ", retired" : "");
    }
}
