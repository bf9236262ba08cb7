package org.remit.organization.todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.remit.shared.LocalizedText;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** To-dos. */
@ApplicationScoped
class Todos {

    private static final String ROW = "select new org.remit.organization.todo.StoredTodo(t.id, t.kind, t.function,"
            + " t.firstDuty, t.secondDuty, f.name, t.note, t.ownerId, t.dueOn, t.state, t.createdBy, t.createdAt,"
            + " t.doneBy, t.doneAt, t.result) from Todo t left join Function f on f.code = t.function where ";

    @PersistenceContext
    EntityManager em;

    void add(Todo todo) {
        em.persist(todo);
    }

    Optional<Todo> lock(long id) {
        return Optional.ofNullable(em.find(Todo.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<StoredTodo> find(long id) {
        return em.createQuery(ROW + "t.id = :id", StoredTodo.class).setParameter("id", id).getResultList().stream()
                .findFirst();
    }

    /** The open ones by their day, then what was done, the newest first. */
    Page<StoredTodo> page(PageRequest page) {
        List<StoredTodo> rows = em.createQuery(
                        ROW + "1 = 1 order by case when t.state = org.remit.organization.todo.TodoState.OPEN"
                                + " then 0 else 1 end, t.doneAt desc, t.dueOn, t.id",
                        StoredTodo.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(
                rows, em.createQuery("select count(t) from Todo t", Long.class).getSingleResult());
    }

    /** The open ones, by their day. */
    Page<StoredTodo> open(PageRequest page) {
        String open = "t.state = org.remit.organization.todo.TodoState.OPEN";
        return new Page<>(
                em.createQuery(ROW + open + " order by t.dueOn, t.id", StoredTodo.class)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList(),
                em.createQuery("select count(t) from Todo t where " + open, Long.class)
                        .getSingleResult());
    }

    /** The functions that somebody sees to. */
    Set<String> openFunctions() {
        return Set.copyOf(em.createQuery(
                        "select t.function from Todo t where t.function is not null"
                                + " and t.state = org.remit.organization.todo.TodoState.OPEN",
                        String.class)
                .getResultList());
    }

    /** Whether somebody sees to it. */
    boolean isOpen(TodoSubject subject) {
        boolean overlap = subject.kind() == TodoKind.OVERLAP;
        return em.createQuery(
                                "select count(t) from Todo t where t.state = org.remit.organization.todo.TodoState.OPEN and "
                                        + (overlap
                                                ? "t.firstDuty = :one and t.secondDuty = :two"
                                                : "t.function = :one and t.kind = :two"),
                                Long.class)
                        .setParameter("one", overlap ? subject.firstDuty() : subject.function())
                        .setParameter("two", overlap ? subject.secondDuty() : subject.kind())
                        .getSingleResult()
                > 0;
    }

    Optional<LocalizedText> functionName(String code) {
        return em
                .createQuery("select f.name from Function f where f.code = :code", LocalizedText.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst();
    }
}
