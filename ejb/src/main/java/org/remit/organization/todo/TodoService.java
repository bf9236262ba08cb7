package org.remit.organization.todo;

import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.remit.people.People;
import org.remit.people.PersonRef;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** What HR has to see to; for HR only. */
@Stateless
public class TodoService {

    @Inject
    Todos todos;

    @Inject
    TodoDesk desk;

    @Inject
    Causes causes;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** The open to-dos by their day, then those that were done. */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public Page<TodoRow> all(PageRequest request) {
        Page<StoredTodo> page = todos.page(request);
        return new Page<>(rows(page.items()), page.total());
    }

    /** The open to-dos by their day. */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public Page<TodoRow> open(PageRequest request) {
        Page<StoredTodo> page = todos.open(request);
        return new Page<>(rows(page.items()), page.total());
    }

    /** @throws BusinessException NOT_FOUND when there is no such to-do */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public TodoRow todo(long id) {
        return rows(List.of(todos.find(id).orElseThrow(() -> BusinessException.notFound("error.todoUnknown"))))
                .get(0);
    }

    /** @throws BusinessException NOT_FOUND when there is no such function */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public LocalizedText functionName(String function) {
        return todos.functionName(function).orElseThrow(() -> BusinessException.notFound("error.todoFunction"));
    }

    /** The codes of the functions that somebody sees to already. */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public Set<String> openFunctions() {
        return todos.openFunctions();
    }

    /** Who can own a to-do: the people of HR. */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public List<PersonRef> owners() {
        return people.refs(hr()).values().stream()
                .sorted(Comparator.comparingLong(PersonRef::id))
                .toList();
    }

    /**
     * Makes a to-do.
     *
     * @return its id
     * @throws BusinessException INVALID with one violation per field, or CONFLICT when there is one already or the cause
     *     is gone
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public long create(TodoWish wish) {
        return desk.create(wish, hr());
    }

    /**
     * Says what came of a to-do.
     *
     * @param result up to 1,000 characters
     * @throws BusinessException INVALID without a result, CONFLICT when somebody else was quicker
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public void done(long id, String result) {
        desk.done(id, result);
    }

    private List<Long> hr() {
        return Stream.of(HR_STAFF, HR_MANAGER)
                .flatMap(role -> people.withRole(role).stream())
                .distinct()
                .toList();
    }

    private List<TodoRow> rows(List<StoredTodo> stored) {
        LocalDate today = LocalDate.now(clock);
        Set<TodoSubject> settled = causes.settled(stored.stream()
                .filter(todo -> todo.state() == TodoState.OPEN)
                .map(StoredTodo::subject)
                .toList());
        Map<Long, PersonRef> names = people.refs(stored.stream()
                .flatMap(todo -> Stream.of(todo.owner(), todo.createdBy(), todo.doneBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return stored.stream()
                .map(todo -> new TodoRow(
                        todo.id(),
                        todo.subject(),
                        todo.functionName(),
                        todo.note(),
                        names.get(todo.owner()),
                        todo.dueOn(),
                        todo.state(),
                        todo.state() == TodoState.OPEN && todo.dueOn().isBefore(today),
                        todo.state() == TodoState.OPEN && settled.contains(todo.subject()),
                        names.get(todo.createdBy()),
                        todo.createdAt(),
                        todo.doneBy() == null ? null : names.get(todo.doneBy()),
                        todo.doneAt(),
                        todo.result()))
                .toList();
    }
}
