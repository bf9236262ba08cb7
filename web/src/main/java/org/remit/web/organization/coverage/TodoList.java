package org.remit.web.organization.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.remit.organization.todo.TodoKind;
import org.remit.organization.todo.TodoRow;
import org.remit.organization.todo.TodoService;
import org.remit.organization.todo.TodoSubject;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.ExportedList;
import org.remit.web.shared.ListDownload;
import org.remit.web.shared.Msg;

/** HR's to-dos as a file. */
@RequestScoped
public class TodoList implements ExportedList {

    @Inject
    TodoService todos;

    @Inject
    Msg msg;

    @Override
    public String name() {
        return "todos";
    }

    @Override
    public String title() {
        return "todos.title";
    }

    @Override
    public void write(HttpServletRequest request, TableWriter out) {
        out.row(msg.all("todos.what", "todos.owner", "todos.due", "todos.state", "todos.settled", "todos.result"));
        ListDownload.pages(todos::all, rows -> rows.forEach(todo -> out.row(row(todo))));
    }

    private List<Object> row(TodoRow todo) {
        return Arrays.asList(
                what(todo),
                msg.of(todo.owner()),
                todo.dueOn(),
                msg.of(todo.state()),
                todo.settled() ? msg.get("todos.settled") : null,
                todo.result());
    }

    private String what(TodoRow todo) {
        TodoSubject subject = todo.subject();
        return subject.kind() == TodoKind.OVERLAP
                ? msg.format("todo.OVERLAP", subject.firstDuty(), subject.secondDuty())
                : msg.format("todo." + subject.kind(), todo.functionName());
    }
}
