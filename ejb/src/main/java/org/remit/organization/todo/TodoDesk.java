package org.remit.organization.todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.remit.people.CurrentUser;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.TypedText;

/** Writes to-dos, each move with an audit entry. */
@ApplicationScoped
class TodoDesk {

    private static final int MAX_TEXT = 1000;

    @Inject
    Todos todos;

    @Inject
    Causes causes;

    @Inject
    AuditService audit;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** @param hr the ids of the people who may own one */
    long create(TodoWish wish, List<Long> hr) {
        refuse(violations(wish, hr));
        TodoSubject subject = wish.subject();
        if (todos.isOpen(subject)) {
            throw BusinessException.conflict("error.todoThere");
        }
        boolean unknown = subject.kind() != TodoKind.OVERLAP
                && todos.functionName(subject.function()).isEmpty();
        if (unknown || !causes.settled(List.of(subject)).isEmpty()) {
            throw BusinessException.conflict("error.todoSettled");
        }
        Todo todo = new Todo(wish, user.personId(), clock.instant());
        todos.add(todo);
        audit.record(user.username(), "TODO_CREATED", subject.toString(), wish.note(), null);
        return todo.id();
    }

    void done(long id, String typed) {
        String result = TypedText.clean(typed);
        List<Violation> violations = new ArrayList<>();
        if (result == null) {
            violations.add(Violation.of("result", "error.todoResult"));
        } else if (result.length() > MAX_TEXT) {
            violations.add(Violation.of("result", "error.tooLong", MAX_TEXT));
        }
        refuse(violations);
        Todo todo = todos.lock(id).orElseThrow(() -> BusinessException.notFound("error.todoUnknown"));
        todo.done(result, user.personId(), clock.instant());
        audit.record(user.username(), "TODO_DONE", todo.subject().toString(), result, null);
    }

    private List<Violation> violations(TodoWish wish, List<Long> hr) {
        List<Violation> violations = new ArrayList<>();
        if (wish.owner() == null || !hr.contains(wish.owner())) {
            violations.add(Violation.of("owner", "error.todoOwner"));
        }
        if (wish.dueOn() == null) {
            violations.add(Violation.of("dueOn", "error.required"));
        } else if (wish.dueOn().isBefore(LocalDate.now(clock))) {
            violations.add(Violation.of("dueOn", "error.todoPast"));
        }
        if (wish.note() != null && wish.note().length() > MAX_TEXT) {
            violations.add(Violation.of("note", "error.tooLong", MAX_TEXT));
        }
        return violations;
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, violations);
        }
    }
}
